import { hash } from 'node:crypto';
import {
  addClaimedCriteria,
  isWritten,
  plainText,
  type NameMention,
} from '#shared/entries/claims.ts';
import type { Entry, EntryStatus } from '#shared/entries/entry.ts';
import type { EntrySummary } from '#shared/entries/entry-summary.ts';
import { wordsIn } from '#shared/entries/words-in.ts';
import { mentionables, mentionNames } from '#shared/entries/mentionables.ts';
import { linksOf } from '#shared/links/record-link.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import type { SumUp } from '#main/storage/recall/recalled-record.ts';
import { mentionableRecords } from './mention-names.ts';

/** What a list shows of each entry, the newest typing included. */
export type SummariseEntries = (journal: OpenJournal) => EntrySummary[];

/** Remembers what it found in a text until the text changes, so that a long list comes quickly. */
export function createSummariseEntries(): SummariseEntries {
  const found = new WeakMap<Entry, EntryDigest>();

  return (journal) => {
    const names = mentionedNames(journal);
    const digestOf = createDigestEntry(journal, names);
    const stages = new Map(
      journal
        .guides()
        .reflectiveModels.map(({ id, stages: asked }) => [id, asked.map((stage) => stage.id)]),
    );
    const digestOnce = (entry: Entry): EntryDigest => {
      const before = found.get(entry);
      if (before?.[0] === names) return before;
      const digest = digestOf(entry);
      found.set(entry, digest);
      return digest;
    };
    return journal.records.standing('entry').map(({ id, savedAt, digest, body }) => {
      const draft = journal.drafts.get(id);
      // What was remembered with the entry holds as long as what it mentions is called as it was.
      const remembered = draft ? undefined : (digest as EntryDigest | undefined);
      const known = remembered?.[0] === names ? remembered : digestOnce(draft ?? body());
      return summary(id, savedAt, known, stages);
    });
  };
}

function summary(
  id: string,
  savedAt: string,
  [
    ,
    code,
    title,
    modelId,
    happenedOn,
    createdAt,
    status,
    included,
    customerIds,
    policyIds,
    words,
    sections,
    written,
    criteria,
  ]: EntryDigest,
  stages: ReadonlyMap<string, readonly string[]>,
): EntrySummary {
  const asked = stages.get(modelId) ?? sections;
  return {
    id,
    code,
    title,
    modelId,
    happenedOn,
    createdAt,
    savedAt,
    status,
    included,
    customerIds,
    policyIds,
    words,
    stagesWritten: asked.filter((stage) => written.includes(stage)).length,
    stages: asked.length,
    criteria,
  };
}

/** Sums up the entries of a journal for its memory: they need not be read for the list at the next opening. */
export const sumUpEntries = (journal: OpenJournal): SumUp => {
  let digestOf: ((entry: Entry) => EntryDigest) | null = null;
  return (kind, body) => {
    if (kind !== 'entry') return undefined;
    digestOf ??= createDigestEntry(journal, mentionedNames(journal));
    return digestOf(body as unknown as Entry);
  };
};

/** All that the list needs of an entry, as plain data and without names: ten thousand of them are read at an opening. */
type EntryDigest = readonly [
  /** How everything that texts can mention was called: a mention counts as the words of its code. */
  names: string,
  code: string,
  title: string,
  modelId: string,
  happenedOn: string | null,
  createdAt: string,
  status: EntryStatus,
  included: boolean,
  customerIds: readonly string[],
  policyIds: readonly string[],
  words: number,
  /** The ids of its stages in order, and of those with words, the ones kept from another model included. */
  sections: readonly string[],
  written: readonly string[],
  criteria: readonly string[],
];

function createDigestEntry(journal: OpenJournal, names: string): (entry: Entry) => EntryDigest {
  const nameMention = mentionNames(mentionableRecords(journal));
  return (entry) => {
    const { words, sections, written, criteria } = textFigures(entry, nameMention);
    return [
      names,
      entry.code,
      entry.title,
      entry.modelId,
      entry.happenedOn,
      entry.createdAt,
      entry.status,
      entry.included,
      [...entry.customerIds],
      linksOf(entry.links ?? [], 'policy').map(({ id }) => id),
      words,
      sections,
      written,
      criteria,
    ];
  };
}

function textFigures({ sections }: Entry, nameMention: NameMention) {
  const written: string[] = [];
  const criteria = new Set<string>();
  let words = 0;
  // Each text is read once here and is not remembered: what was found is, for the whole entry.
  for (const { stageId, content } of sections) {
    words += wordsIn(plainText(content, nameMention));
    if (isWritten(content)) written.push(stageId);
    addClaimedCriteria(content, criteria);
  }
  const ids = sections.map(({ stageId }) => stageId);
  return { words, sections: ids, written, criteria: [...criteria].sort() };
}

const mentionedNames = (journal: OpenJournal): string =>
  hash(
    'sha256',
    JSON.stringify(
      mentionables(mentionableRecords(journal)).map(({ kind, id, name }) => [kind, id, name]),
    ),
  ).slice(0, 16);
