import path from 'node:path';
import type { Command } from './command.ts';
import { required } from './option-values.ts';
import { SaidReason } from './said-reason.ts';
import { watchJob } from './watch-job.ts';
import { withApp } from './with-journal.ts';

export const restore: Command = {
  name: 'restore',
  usage: 'restore FILE --out DIR',
  does: 'the journal of such a file in a new folder, identical',
  words: 1,
  options: { out: 'value' },
  run: (given) => {
    const folder = path.resolve(required(given, 'out'));
    return withApp(async (client) => {
      const file = path.resolve(given.words[0] ?? '');
      const started = await client.bundles.restore({ file, folder });
      if (started.outcome === 'refused') throw new SaidReason(started.reason);
      await watchJob(client, started.job);
      return { text: folder, json: { folder } };
    });
  },
};
