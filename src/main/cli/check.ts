import path from 'node:path';
import { checkJournal, hasPassword } from '#main/journal/check-journal.ts';
import { builtInPorts } from '#main/web/built-in-ports.ts';
import type { Command } from './command.ts';
import { askPassword } from './given-password.ts';

export const check: Command = {
  name: 'check',
  usage: 'check DIR',
  does: 'reads everything, verifies hashes, links and versions; lists what is wrong',
  words: 1,
  opensJournal: true,
  options: {},
  run: async (given) => {
    const folder = path.resolve(given.words[0] ?? '');
    const secret = (await hasPassword(folder))
      ? ({ kind: 'password', text: await askPassword(given) } as const)
      : null;
    const problems = await checkJournal(folder, builtInPorts(), secret);
    return {
      text: problems.length === 0 ? 'Everything is in order.' : problems.join('\n'),
      json: { problems },
      failed: problems.length > 0,
    };
  },
};
