import path from 'node:path';
import { readFileIfThere } from '#main/platform/app-files.ts';
import type { JournalClient } from '#shared/contract/contract.ts';
import type { Answer, Command } from './command.ts';
import { UsageError } from './read-arguments.ts';
import { SaidReason } from './said-reason.ts';
import { withJournal } from './with-journal.ts';

export const importFile: Command = {
  name: 'import',
  usage: 'import DIR --from FILE',
  does: 'a unit (CSV, JSON, .matrix or plain text), observations or a marked report, told by content',
  words: 1,
  opensJournal: true,
  options: { from: 'value' },
  run: async (given) => {
    const file = given.value('from');
    if (file === undefined) throw new UsageError('Say which file with --from.');
    const bytes = await readFileIfThere(path.resolve(file));
    if (bytes === null) throw new SaidReason(`There is no file ${file}.`);
    const take = async (client: JournalClient): Promise<Answer> => {
      const outcome = await client.imports.take({
        name: path.basename(file),
        base64: Buffer.from(bytes).toString('base64'),
      });
      if (outcome.outcome === 'not-imported') throw new SaidReason(outcome.reason);
      return { text: [outcome.summary, ...(outcome.details ?? [])].join('\n'), json: outcome };
    };
    return withJournal(given, take, { writes: true });
  },
};
