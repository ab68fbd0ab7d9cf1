import type { Entry } from '#shared/entries/entry.ts';
import type { Revision } from '#shared/journal/revision.ts';
import { removeDraft, writeDraft } from '#main/storage/draft-files.ts';
import { recordKey } from '#main/storage/read-revisions.ts';
import type { JournalData, JournalPlace } from '#main/storage/journal-data.ts';
import type { Turns } from '#main/storage/turns.ts';
import { notSaved } from '#main/storage/write-refusal.ts';
import type { DraftStore } from './open-journal.ts';

type Parts = {
  readonly place: JournalPlace;
  readonly data: () => JournalData;
  readonly turns: Turns;
  /** Drafts from before that could not become revisions when the journal was opened. */
  readonly waiting: readonly Revision[];
};

/** `drop` and `all` are for the journal itself: saving drops a draft, closing saves all of them. */
export type OwnDrafts = DraftStore & {
  readonly drop: (id: string) => Promise<void>;
  readonly all: () => readonly Entry[];
};

export function createDraftStore({ place, data, turns, waiting }: Parts): OwnDrafts {
  const drafts = new Map(waiting.map((draft) => [draft.id, draft.body as Entry]));

  return {
    get: (id) => drafts.get(id),
    all: () => [...drafts.values()],
    keep: (entry) =>
      turns.take(recordKey({ kind: 'entry', id: entry.id }), async () => {
        try {
          const savedAt = await writeDraft(place, data(), entry);
          drafts.set(entry.id, entry);
          return { outcome: 'saved', savedAt };
        } catch (error) {
          return notSaved(error);
        }
      }),
    async drop(id) {
      if (!drafts.delete(id)) return;
      await removeDraft(place, id);
    },
  };
}
