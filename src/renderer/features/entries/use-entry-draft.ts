import { useRef, useState } from 'react';
import type { SaveStatus } from '#renderer/ui/autosave.ts';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { isSame, useOpenRecord } from '#renderer/ui/open-records.ts';
import { useRoomChanged } from '#renderer/ui/journal-queries.ts';
import { useAutosave } from '#renderer/ui/use-autosave.ts';
import type { Entry } from '#shared/entries/entry.ts';
import type { RichText } from '#shared/entries/rich-text.ts';
import { useRememberEntry } from './entry-queries.ts';
import { writeStage } from './write-stage.ts';

export type EntryDraft = {
  readonly entry: Entry;
  readonly edit: (changed: Partial<Entry>) => void;
  readonly write: (stageId: string, content: RichText) => void;
  /** Changes the words other than by typing: the editors start anew with them. */
  readonly rewrite: (change: (entry: Entry) => Entry) => void;
  /** What the editors started with, and how often they have. */
  readonly started: { readonly entry: Entry; readonly turn: number };
  readonly status: SaveStatus;
  readonly flush: () => Promise<void>;
};

/** An entry under somebody's hands: safe on disk while they type, a revision when they leave. */
export function useEntryDraft(opened: Entry): EntryDraft {
  const journal = useJournal();
  const changed = useRoomChanged();
  const remember = useRememberEntry();
  const [entry, setEntry] = useState(opened);
  const [started, setStarted] = useState({ entry: opened, turn: 0 });
  // Two changes may come before the next drawing: the second builds on the first.
  const newest = useRef(opened);
  const { status, change, flush, isUnsaved, keepNext, forget } = useAutosave<Entry>({
    save: (value) => journal.entries.draft(value),
    keep: async (value) => {
      const saved = await journal.entries.save(value);
      if (saved.outcome === 'saved') await changed('entries');
      return saved;
    },
  });
  useOpenRecord({
    fresh: opened,
    isUnsaved,
    keepNext,
    takeIn: (fresh) => {
      if (isSame(newest.current, fresh)) return;
      forget();
      newest.current = fresh;
      setEntry(fresh);
      setStarted(({ turn }) => ({ entry: fresh, turn: turn + 1 }));
    },
  });
  const take = (next: Entry) => {
    newest.current = next;
    setEntry(next);
    remember(next);
    change(next);
  };
  return {
    entry,
    edit: (part) => take({ ...newest.current, ...part }),
    rewrite: (makeNext) => {
      const next = makeNext(newest.current);
      take(next);
      setStarted(({ turn }) => ({ entry: next, turn: turn + 1 }));
    },
    started,
    write: (stageId, content) => take(writeStage(newest.current, stageId, content)),
    status,
    flush,
  };
}
