import { serveApp } from '#main/web/serve-app.ts';
import type { Command } from './command.ts';
import { UsageError } from './read-arguments.ts';
import { namedPassword } from './given-password.ts';
import { SaidReason } from './said-reason.ts';

export const serve: Command = {
  name: 'serve',
  usage: 'serve DIR [--port N] [--no-open]',
  does: 'the app in a browser on this machine; prints its address',
  words: 1,
  opensJournal: true,
  options: { port: 'value', 'no-open': 'flag' },
  run: async (given) => {
    const port = Number(given.value('port') ?? 0);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      throw new UsageError('--port takes a number from 0 to 65535.');
    }
    const ending = await serveApp({
      journal: { folder: given.words[0] ?? '', password: await namedPassword(given) },
      port,
      opensBrowser: !given.has('no-open'),
    });
    if (ending.outcome === 'not-served') throw new SaidReason(ending.reason);
    return { text: '', json: { outcome: 'stopped' } };
  },
};
