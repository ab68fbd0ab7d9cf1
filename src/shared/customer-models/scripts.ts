import { chosenAt, isTicked, wordsAt } from './answers.ts';
import type { AnswerRow } from './model-use.ts';
import { nothingRead, type ReadUse } from './use-reading.ts';

/** What keeps a phrase from sounding read out. */
export const sincerityFields = ['true', 'own', 'personal', 'tone'] as const;

export type ScriptLab = {
  readonly phrases: number;
  /** Taken all the way to words of one's own. */
  readonly own: number;
  /** Said to a customer, by how it landed. */
  readonly landed: Readonly<Record<'better' | 'same' | 'worse', number>>;
  /** With every question of sincerity answered by yes. */
  readonly sincere: number;
};

export function readScripts(rows: readonly AnswerRow[]): ScriptLab {
  const written = rows.filter(({ answers }) => answers.length > 0);
  const landed = (id: string) =>
    written.filter(({ answers }) => chosenAt(answers, { field: 'landed' }) === id).length;
  return {
    phrases: written.length,
    own: written.filter(({ answers }) => wordsAt(answers, { field: 'mine' }) !== '').length,
    landed: { better: landed('better'), same: landed('same'), worse: landed('worse') },
    sincere: written.filter(({ answers }) =>
      sincerityFields.every((field) => isTicked(answers, { field })),
    ).length,
  };
}

export const readScriptLab: ReadUse = (_, { rows }) => {
  const { phrases, own, landed, sincere } = readScripts(rows);
  if (phrases === 0) return nothingRead;
  const said = landed.better + landed.same + landed.worse;
  return {
    ...nothingRead,
    findings: [
      `${phrases} ${phrases === 1 ? 'phrase' : 'phrases'}, ${own} put into words of my own.`,
      ...(said > 0
        ? [
            `Said to a customer: ${landed.better} landed better, ${landed.same} no differently, ${landed.worse} worse.`,
          ]
        : []),
      `${sincere} of ${phrases} pass all four questions of sincerity.`,
    ],
    cautions: [
      ...(own < phrases
        ? ['A phrase that was never put into one’s own words is still a script.']
        : []),
      ...(said > 0 && said < 5
        ? ['A few reactions show little: note more of them before judging the phrase.']
        : []),
    ],
  };
};
