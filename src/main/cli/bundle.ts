import path from 'node:path';
import type { Command } from './command.ts';
import { required } from './option-values.ts';
import { SaidReason } from './said-reason.ts';
import { watchJob } from './watch-job.ts';
import { withJournal } from './with-journal.ts';

export const bundle: Command = {
  name: 'bundle',
  usage: 'bundle DIR --out FILE',
  does: 'the whole journal in one file, read back before it is called done',
  words: 1,
  opensJournal: true,
  options: { out: 'value' },
  run: (given) => {
    const file = path.resolve(required(given, 'out'));
    return withJournal(given, async (client) => {
      const started = await client.bundles.make({ file });
      if (started.outcome === 'refused') throw new SaidReason(started.reason);
      for (const other of started.others)
        process.stderr.write(`${other} is no part of a journal and was not copied.\n`);
      const { files } = await watchJob(client, started.job);
      const bytes = files[0]?.bytes ?? 0;
      return { text: file, json: { file, bytes, notCopied: started.others } };
    });
  },
};
