import { chosenAt, wordsAt } from './answers.ts';
import type { ModelUse } from './model-use.ts';
import { nothingRead, type ReadTable, type ReadUse } from './use-reading.ts';

export const kanoLetters = ['M', 'O', 'A', 'I', 'R', 'Q'] as const;
export type KanoLetter = (typeof kanoLetters)[number];
export type KanoCounts = Readonly<Record<KanoLetter, number>>;

/** Below this many answers no coefficient is worked out. */
export const fewestForCoefficients = 20;

const answersInOrder = ['like', 'expect', 'neutral', 'live-with', 'dislike'];

/** Rows: what is answered to it being there; columns: to it not being there; both in the order above. */
const evaluation = ['QAAAO', 'RIIIM', 'RIIIM', 'RIIIM', 'RRRRQ'];

/**
 * The letter of a pair of answers: must-be, one-dimensional, attractive,
 * indifferent, reverse or questionable (Kano et al. 1984, with the usual
 * evaluation table). `null` while one of the two is missing.
 */
export function kanoLetter(present: string, absent: string): KanoLetter | null {
  const letter = evaluation[answersInOrder.indexOf(present)]?.[answersInOrder.indexOf(absent)];
  return kanoLetters.find((each) => each === letter) ?? null;
}

/**
 * How far a feature may please, (A + O) / (A + O + M + I), and how far its
 * absence may put off, −(O + M) / (A + O + M + I) (Berger et al. 1993, *Kano's
 * methods for understanding customer-defined quality*). `null` below twenty answers.
 */
export function kanoCoefficients(counts: KanoCounts): {
  readonly pleases: number;
  readonly putsOff: number;
} | null {
  const { A, O, M, I } = counts;
  const all = kanoLetters.reduce((sum, letter) => sum + counts[letter], 0);
  const usable = A + O + M + I;
  if (all < fewestForCoefficients || usable === 0) return null;
  return { pleases: (A + O) / usable, putsOff: -(O + M) / usable };
}

/** The letters counted for each feature asked about, in the order in which they come first. */
export function countKano({ rows }: Pick<ModelUse, 'rows'>): ReadonlyMap<string, KanoCounts> {
  const features = new Map<string, KanoCounts>();
  for (const { answers } of rows) {
    const letter = kanoLetter(
      chosenAt(answers, { field: 'present' }),
      chosenAt(answers, { field: 'absent' }),
    );
    if (letter === null) continue;
    const feature = wordsAt(answers, { field: 'feature' }) || 'Not named';
    const counts = features.get(feature) ?? { M: 0, O: 0, A: 0, I: 0, R: 0, Q: 0 };
    features.set(feature, { ...counts, [letter]: counts[letter] + 1 });
  }
  return features;
}

export const readKano: ReadUse = (_, use) => {
  const features = [...countKano(use)];
  if (features.length === 0) return nothingRead;
  const unfinished = use.rows.length - features.reduce((sum, [, counts]) => sum + total(counts), 0);
  return {
    ...nothingRead,
    findings: features.flatMap(([feature, counts]) => coefficientLine(feature, counts)),
    tables: [letterTable(features)],
    cautions: [
      ...(features.some(([, counts]) => total(counts) < fewestForCoefficients)
        ? [
            `Fewer than ${fewestForCoefficients} answers: the letters are counted and nothing is worked out from them.`,
          ]
        : []),
      ...(unfinished > 0
        ? [`${unfinished} answered one question of the pair only and are left out.`]
        : []),
    ],
  };
};

const total = (counts: KanoCounts): number =>
  kanoLetters.reduce((sum, letter) => sum + counts[letter], 0);

function coefficientLine(feature: string, counts: KanoCounts): readonly string[] {
  const coefficients = kanoCoefficients(counts);
  if (!coefficients) return [];
  const { pleases, putsOff } = coefficients;
  return [
    `${feature}: may please ${pleases.toFixed(2)}, absence may put off ${putsOff.toFixed(2).replace('-', '−')} (${total(counts)} answers).`,
  ];
}

const letterTable = (features: readonly (readonly [string, KanoCounts])[]): ReadTable => ({
  caption: 'Answers by letter',
  columns: ['Asked about', ...kanoLetters],
  rows: features.map(([feature, counts]) => [
    feature,
    ...kanoLetters.map((letter) => String(counts[letter])),
  ]),
});
