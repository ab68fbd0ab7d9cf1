import { useRef } from 'react';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { useProfile, useRoomChanged } from '#renderer/ui/journal-queries.ts';
import { newRecordId } from '#renderer/ui/new-record-id.ts';
import { useAutosave } from '#renderer/ui/use-autosave.ts';
import { continueSession } from '#shared/authorship/continue-session.ts';
import type { WordsAdded, WritingSession } from '#shared/authorship/writing-session.ts';

/**
 * Keeps when and how an account is written, where the candidate wants that. A
 * sitting is saved on leaving the account and every few minutes, like the
 * account's own versions, so that it makes few files.
 *
 * @returns takes what each change to the text brought in
 */
export function useWritingSession(entryId: string): (added: WordsAdded) => void {
  const journal = useJournal();
  const changed = useRoomChanged();
  const { authorship = false } = useProfile();
  const last = useRef<WritingSession | null>(null);
  const { change } = useAutosave<WritingSession>({
    // Numbers about the words, not the words: a crash may take the newest minutes of them.
    save: async (session) => ({ outcome: 'saved', savedAt: session.to }),
    keep: async (session) => {
      const saved = await journal.writingSessions.save(session);
      if (saved.outcome === 'saved') await changed('writingSessions');
      return saved;
    },
  });
  return (added) => {
    if (!authorship) return;
    const now = new Date().toISOString();
    last.current = continueSession(last.current, entryId, added, now, newRecordId);
    change(last.current);
  };
}
