import type { CriterionCoverage } from './coverage.ts';
import type { CriterionAnswer, VarcsPoint } from './criterion-answer.ts';

export const varcsNames: Readonly<
  Record<VarcsPoint, { readonly name: string; readonly asks: string }>
> = {
  valid: { name: 'Valid', asks: 'Does it show what the criterion asks?' },
  authentic: { name: 'Authentic', asks: 'Is it your own work?' },
  reliable: { name: 'Reliable', asks: 'Would you do as well another time?' },
  current: { name: 'Current', asks: 'Is it recent enough to trust today?' },
  sufficient: { name: 'Sufficient', asks: 'Is there enough of it, and over time?' },
};

/** One point as the rules see it, with what the candidate says to it. Nothing here passes anything. */
export type VarcsCheck = {
  readonly point: VarcsPoint;
  /** What an assessor would ask, one sentence each; none: the rules found nothing to ask. */
  readonly reasons: readonly string[];
  /** The newest answer; it stays beside the reasons. */
  readonly answer: CriterionAnswer | null;
};

/** What the journal knows beside the claims. */
export type VarcsContext = {
  /** Passages that stand in more than one account, word for word. */
  readonly repeated: ReadonlySet<string>;
  readonly ageIsLookedAt: boolean;
};

/** The five points of a criterion, by the fixed rules of the domain page (2.4). A criterion nobody claims has none. */
export function varcsChecks(
  criterion: CriterionCoverage,
  answers: readonly CriterionAnswer[],
  context: VarcsContext,
): readonly VarcsCheck[] {
  if (criterion.claims.length === 0) return [];
  const own = answers
    .filter(({ criterionId }) => criterionId === criterion.criterionId)
    .toSorted((a, b) => (a.answeredAt < b.answeredAt ? -1 : 1));
  return points.map(({ point, reasonsOf }) => ({
    point,
    reasons: reasonsOf(criterion, context),
    answer: own.findLast((answer) => answer.point === point) ?? null,
  }));
}

/** Points with something to ask that nobody has answered. */
export const unansweredPoints = (checks: readonly VarcsCheck[]): readonly VarcsCheck[] =>
  checks.filter(({ reasons, answer }) => reasons.length > 0 && answer === null);

type ReasonsOf = (criterion: CriterionCoverage, context: VarcsContext) => readonly string[];

const flagTexts = ({ flags }: CriterionCoverage, ...wanted: readonly string[]): readonly string[] =>
  flags.filter(({ flag }) => wanted.includes(flag)).map(({ text }) => text);

const valid: ReasonsOf = (criterion) => {
  const silent = counting(criterion).filter(({ how }) => how.trim() === '');
  const codes = [...new Set(silent.map(({ code, title }) => code || title))];
  return [
    ...(codes.length === 0
      ? []
      : [
          `Not said how it shows this: ${codes.slice(0, 4).join(', ')}${codes.length > 4 ? ` and ${codes.length - 4} more` : ''}.`,
        ]),
    ...flagTexts(criterion, 'command-verb', 'not-accepted'),
  ];
};

const authentic: ReasonsOf = (criterion, { repeated }) => {
  const twice = counting(criterion).filter(({ words }) => repeated.has(words.trim()));
  return twice.length === 0
    ? []
    : [`The same words stand in more than one account: “${shorten(twice[0]?.words ?? '')}”.`];
};

/** Two occasions, or two kinds of evidence. */
const reliable: ReasonsOf = (criterion) => {
  const claims = counting(criterion);
  const days = new Set(claims.flatMap(({ day }) => day ?? []));
  const types = new Set(claims.map(({ type }) => type));
  return claims.length > 0 && days.size < 2 && types.size < 2
    ? ['One occasion and one kind of evidence. A second of either makes it reliable.']
    : [];
};

const current: ReasonsOf = (criterion, { ageIsLookedAt }) => {
  const undated = counting(criterion).filter(({ day }) => day === null);
  return [
    ...flagTexts(criterion, 'too-old'),
    ...(ageIsLookedAt && undated.length > 0
      ? [
          `Without a date: ${[...new Set(undated.map(({ code, title }) => code || title))].join(', ')}.`,
        ]
      : []),
  ];
};

const sufficient: ReasonsOf = (criterion) => [
  ...(counting(criterion).length === 0 ? ['Nothing that shows this counts yet.'] : []),
  ...flagTexts(criterion, 'own-accounts-only', 'needs-real-work', 'one-item', 'one-day'),
];

const points: readonly { readonly point: VarcsPoint; readonly reasonsOf: ReasonsOf }[] = [
  { point: 'valid', reasonsOf: valid },
  { point: 'authentic', reasonsOf: authentic },
  { point: 'reliable', reasonsOf: reliable },
  { point: 'current', reasonsOf: current },
  { point: 'sufficient', reasonsOf: sufficient },
];

const counting = ({ claims }: CriterionCoverage) =>
  claims.filter(({ standing }) => standing === 'counts');

const shorten = (words: string): string => (words.length > 60 ? `${words.slice(0, 59)}…` : words);

/** Claimed words that stand in two accounts or more: a sign of copying that a candidate can explain. */
export function repeatedWords(
  criteria: readonly Pick<CriterionCoverage, 'claims'>[],
): ReadonlySet<string> {
  const accounts = new Map<string, Set<string>>();
  for (const { claims } of criteria) {
    for (const { words, id } of claims) {
      const text = words.trim();
      if (text.length < 40) continue;
      accounts.set(text, (accounts.get(text) ?? new Set()).add(id));
    }
  }
  return new Set([...accounts].filter(([, ids]) => ids.size > 1).map(([text]) => text));
}
