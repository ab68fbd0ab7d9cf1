import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useEffect } from 'react';
import { longDay, shortDay } from '#renderer/ui/day.ts';
import { HistoryLink } from '#renderer/ui/history-link.tsx';
import { RichTextEditor } from '#renderer/ui/rich-text/rich-text-editor.tsx';
import { SaveState } from '#renderer/ui/save-state.tsx';
import { useRecordDraft } from '#renderer/ui/use-record-draft.ts';
import { useRemoveRecord } from '#renderer/ui/use-remove-record.ts';
import { useToday } from '#renderer/ui/use-today.ts';
import { isWritten } from '#shared/entries/claims.ts';
import { emptyRichText } from '#shared/entries/rich-text.ts';
import { secondLookStage, type SecondLook } from '#shared/second-looks/second-look.ts';
import classes from './second-looks.module.css';
import { focusStage } from './stage-focus.ts';

/** One second look: its day, what was asked, what the candidate answers. Saved as it is typed. */
export function SecondLookNote({ look }: { readonly look: SecondLook }) {
  const { draft, edit, status, flush, turn } = useRecordDraft('secondLooks', look);
  const remove = useRemoveRecord('secondLooks');
  const content = draft.sections[0]?.content ?? emptyRichText;
  const day = shortDay(look.lookedOn);
  const today = useToday();
  const fresh = look.lookedOn === today && !isWritten(content);
  useEffect(() => {
    if (fresh) focusStage(look.id, 'center');
    // Only when it appears: the cursor must not jump while somebody empties it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  return (
    <section className={classes['look']} data-stage={look.id}>
      <header>
        <h2>Second look</h2>
        <time dateTime={look.lookedOn}>{longDay(look.lookedOn)}</time>
        <SaveState status={status} onRetry={() => void flush()} />
      </header>
      <p className={classes['asked']}>{look.question}</p>
      <RichTextEditor
        key={turn}
        label={`Second look, ${day}`}
        placeholder="Not written yet"
        content={content}
        onChange={(changed) => edit({ sections: [{ stageId: secondLookStage, content: changed }] })}
      />
      <footer>
        <HistoryLink kind="second-look" id={look.id} />
        <Button
          size="xs"
          variant="subtle"
          leftSection={<IconTrash size={16} stroke={1.75} aria-hidden />}
          onClick={() =>
            void flush().then(() => remove({ id: look.id, name: `Second look, ${day},` }))
          }
        >
          Delete this look
        </Button>
      </footer>
    </section>
  );
}
