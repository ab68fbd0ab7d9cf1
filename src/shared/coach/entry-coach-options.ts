import type { ModelUse } from '../customer-models/model-use.ts';
import type { NameMention } from '../entries/claims.ts';
import { mentionNames, type MentionableRecords } from '../entries/mentionables.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { GuideShelf } from '../guides/guide.ts';
import type { SecondLook } from '../second-looks/second-look.ts';

/** What the coach needs to know besides the entry itself. */
export type EntryCoachOptions = {
  readonly shelf: GuideShelf;
  readonly level: number;
  readonly nameMention: NameMention;
  /** Codes of the journal's customers. */
  readonly customers: readonly string[];
  /** Criteria shown by evidence that is more than an account of one's own. */
  readonly evidenced: ReadonlySet<string>;
  /** Second looks of all entries. */
  readonly secondLooks: readonly SecondLook[];
  /** Customer models put to use, of all entries. */
  readonly modelUses?: readonly ModelUse[] | undefined;
};

/** The records of a journal that the coach reads beside an entry. */
export type CoachedJournal = MentionableRecords & {
  readonly guides: GuideShelf;
  readonly level: number;
  readonly secondLooks: readonly SecondLook[];
  readonly modelUses?: readonly ModelUse[] | undefined;
};

/** What `coachEntry` needs to know, from the records of a journal. */
export const entryCoachOptions = (journal: CoachedJournal): EntryCoachOptions => ({
  shelf: journal.guides,
  level: journal.level,
  nameMention: mentionNames(journal),
  customers: journal.customers.map((customer) => customer.code),
  evidenced: evidencedCriteria(journal.evidence),
  secondLooks: journal.secondLooks,
  modelUses: journal.modelUses,
});

/** Accounts of one's own explain evidence and are none themselves. */
const accountTypes = new Set(['RA']);

const evidencedCriteria = (evidence: readonly Evidence[]): ReadonlySet<string> =>
  new Set(evidence.filter((item) => !accountTypes.has(item.type)).flatMap((item) => item.criteria));
