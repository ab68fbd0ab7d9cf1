import type { Customer } from '../customers/customer.ts';
import type { NameMention } from '../entries/claims.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { GuideShelf } from '../guides/guide.ts';
import type { Measure } from '../measures/measure.ts';

/** What the coach needs to know besides the entry itself. */
export type EntryCoachOptions = {
  readonly shelf: GuideShelf;
  readonly level: number;
  readonly nameMention: NameMention;
  /** Codes of the journal's customers. */
  readonly customers: readonly string[];
  /** Criteria shown by evidence that is more than an account of one's own. */
  readonly evidenced: ReadonlySet<string>;
};

/** The records of a journal that the coach reads beside an entry. */
export type CoachedJournal = {
  readonly guides: GuideShelf;
  readonly level: number;
  readonly customers: readonly Customer[];
  readonly evidence: readonly Evidence[];
  readonly measures: readonly Measure[];
};

/** What `coachEntry` needs to know, from the records of a journal. */
export const entryCoachOptions = (journal: CoachedJournal): EntryCoachOptions => ({
  shelf: journal.guides,
  level: journal.level,
  nameMention: printedNames(journal),
  customers: journal.customers.map((customer) => customer.code),
  evidenced: evidencedCriteria(journal.evidence),
});

/** Accounts of one's own explain evidence and are none themselves. */
const accountTypes = new Set(['RA']);

const evidencedCriteria = (evidence: readonly Evidence[]): ReadonlySet<string> =>
  new Set(evidence.filter((item) => !accountTypes.has(item.type)).flatMap((item) => item.criteria));

function printedNames({ customers, evidence, measures }: CoachedJournal): NameMention {
  const names = new Map<string, string>([
    ...customers.map(({ id, code }) => [`customer ${id}`, code] as const),
    ...evidence.map(({ id, code }) => [`evidence ${id}`, code] as const),
    ...measures.map(({ id, title }) => [`measure ${id}`, title] as const),
  ]);
  return (kind, id) => names.get(`${kind} ${id}`) ?? '[unknown]';
}
