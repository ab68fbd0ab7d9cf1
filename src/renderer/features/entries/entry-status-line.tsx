import type { SaveStatus } from '#renderer/ui/autosave.ts';
import { useEntries } from '#renderer/ui/journal-queries.ts';
import { SaveState } from '#renderer/ui/save-state.tsx';
import { useMentionSource } from '#renderer/ui/rich-text/use-mention-source.ts';
import { countWords } from '#shared/entries/claims.ts';
import type { Entry } from '#shared/entries/entry.ts';
import classes from './entry.module.css';

/** The line at the foot: whether the words are safe, how many there are, how far the stages go. */
export function EntryStatusLine(props: {
  readonly entry: Entry;
  readonly status: SaveStatus;
  readonly written: number;
  readonly stages: number;
  readonly onRetry: () => void;
}) {
  const { entry } = props;
  const { nameMention } = useMentionSource();
  const savedAt = useEntries().find(({ id }) => id === entry.id)?.savedAt;
  const words = entry.sections.reduce(
    (sum, { content }) => sum + countWords(content, nameMention),
    0,
  );
  return (
    <footer className={classes['status']}>
      <SaveState status={props.status} savedAt={savedAt} onRetry={props.onRetry} />
      <span aria-hidden>·</span>
      <span>{words === 1 ? '1 word' : `${words} words`}</span>
      <span aria-hidden>·</span>
      <span>
        {props.written} of {props.stages} stages
      </span>
      <span className={classes['keys']}>
        Select words, then <b>{commandKey} Shift C</b> to show a criterion. Type <b>@</b> to
        mention.
      </span>
    </footer>
  );
}

const commandKey = navigator.userAgent.includes('Mac') ? 'Cmd' : 'Ctrl';
