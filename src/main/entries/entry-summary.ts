import {
  addClaimedCriteria,
  isWritten,
  plainText,
  type NameMention,
} from '#shared/entries/claims.ts';
import type { Entry, EntrySummary } from '#shared/entries/entry.ts';
import { wordsIn } from '#shared/entries/words-in.ts';
import { mentionables } from '#shared/entries/mentionables.ts';
import { linksOf } from '#shared/links/record-link.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import { currentEntries } from './current-entries.ts';
import { createMentionNames, mentionableRecords } from './mention-names.ts';

/** What a list shows of each entry, the newest typing included. */
export type SummariseEntries = (journal: OpenJournal) => EntrySummary[];

/** Remembers what it found in a text until the text changes, so that a long list comes quickly. */
export function createSummariseEntries(): SummariseEntries {
  let names = '';
  let figures = new WeakMap<Entry, TextFigures>();

  return (journal) => {
    const nameMention = createMentionNames(journal);
    const namesNow = mentionedNames(journal);
    if (namesNow !== names) {
      // A mention counts as the words of its code, which has changed.
      names = namesNow;
      figures = new WeakMap();
    }
    const stages = new Map(
      journal
        .guides()
        .reflectiveModels.map(({ id, stages: asked }) => [id, asked.map((stage) => stage.id)]),
    );
    return currentEntries(journal).map((entry) => {
      const found = figures.get(entry) ?? textFigures(entry, nameMention);
      figures.set(entry, found);
      const asked = stages.get(entry.modelId) ?? entry.sections.map(({ stageId }) => stageId);
      return {
        words: found.words,
        stagesWritten: asked.filter((id) => found.stagesWritten.has(id)).length,
        criteria: [...found.criteria],
        ...listed(entry),
        savedAt: journal.records.savedAt('entry', entry.id),
        stages: asked.length,
      };
    });
  };
}

/** What the list shows as it stands in the entry. */
const listed = (entry: Entry) => ({
  id: entry.id,
  code: entry.code,
  title: entry.title,
  modelId: entry.modelId,
  happenedOn: entry.happenedOn,
  createdAt: entry.createdAt,
  status: entry.status,
  included: entry.included,
  customerIds: [...entry.customerIds],
  policyIds: linksOf(entry.links ?? [], 'policy').map(({ id }) => id),
});

type TextFigures = {
  readonly words: number;
  /** The stages with words, those kept from another model included. */
  readonly stagesWritten: ReadonlySet<string>;
  readonly criteria: readonly string[];
};

function textFigures({ sections }: Entry, nameMention: NameMention): TextFigures {
  const stagesWritten = new Set<string>();
  const criteria = new Set<string>();
  let words = 0;
  // Each text is read once here and is not remembered: what was found is, for the whole entry.
  for (const { stageId, content } of sections) {
    words += wordsIn(plainText(content, nameMention));
    if (isWritten(content)) stagesWritten.add(stageId);
    addClaimedCriteria(content, criteria);
  }
  return { words, stagesWritten, criteria: [...criteria].sort() };
}

const mentionedNames = (journal: OpenJournal): string =>
  JSON.stringify(
    mentionables(mentionableRecords(journal)).map(({ kind, id, name }) => [kind, id, name]),
  );
