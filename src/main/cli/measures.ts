import path from 'node:path';
import { analyseTable } from '#shared/measures/analyse-table.ts';
import type { TableAnalysis } from '#shared/measures/analysis/table-analysis.ts';
import { tableKinds } from '#shared/measures/analysis/table-options.ts';
import { readFileIfThere } from '#main/platform/app-files.ts';
import { decodeText } from '#main/imports/tell-kind.ts';
import type { Command } from './command.ts';
import { oneOf, readDay } from './option-values.ts';
import { SaidReason } from './said-reason.ts';

export const measures: Command = {
  name: 'measures',
  usage:
    'measures FILE.csv --kind rating|binary|nps|count|time|series [--paired] [--change D] [--better higher|lower]',
  does: 'before-and-after statistics for a file; needs no journal',
  words: 1,
  options: { kind: 'value', paired: 'flag', change: 'value', better: 'value' },
  run: async (given) => {
    const kind = oneOf('kind', tableKinds, given.value('kind'));
    const better = given.value('better');
    const options = {
      kind,
      paired: given.has('paired'),
      change: readDay(given, 'change'),
      better: better === undefined ? null : oneOf('better', ['higher', 'lower'], better),
    };
    const file = given.words[0] ?? '';
    const bytes = await readFileIfThere(path.resolve(file));
    if (bytes === null) throw new SaidReason(`There is no file ${file}.`);
    const text = decodeText(bytes);
    if (text === null) throw new SaidReason(`${file} is no text: save the table as CSV.`);
    const analysed = analyseTable(text, options);
    if (!analysed.ok) throw new SaidReason(analysed.error);
    return { text: inWords(analysed.result), json: analysed.result };
  },
};

const inWords = ({ sentence, method, cautions }: TableAnalysis): string =>
  [sentence, '', `Method: ${method}`, ...cautions.map((caution) => `– ${caution.text}`)].join('\n');
