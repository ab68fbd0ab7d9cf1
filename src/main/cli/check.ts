import path from 'node:path';
import { checkJournal } from '#main/journal/check-journal.ts';
import { builtInPorts } from '#main/web/built-in-ports.ts';
import type { Command } from './command.ts';

export const check: Command = {
  name: 'check',
  usage: 'check DIR',
  does: 'reads everything, verifies hashes, links and versions; lists what is wrong',
  words: 1,
  options: {},
  run: async (given) => {
    const problems = await checkJournal(path.resolve(given.words[0] ?? ''), builtInPorts());
    return {
      text: problems.length === 0 ? 'Everything is in order.' : problems.join('\n'),
      json: { problems },
      failed: problems.length > 0,
    };
  },
};
