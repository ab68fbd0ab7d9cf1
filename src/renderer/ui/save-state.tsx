import { Anchor } from '@mantine/core';
import { IconCheck, IconLoader2, IconPencil } from '@tabler/icons-react';
import type { SaveStatus } from './autosave.ts';
import { recently } from './day.ts';
import classes from './save-state.module.css';
import { Tag } from './tag.tsx';

/** Says whether the words are safe: quietly while they are, plainly when they are not. */
export function SaveState(props: {
  readonly status: SaveStatus;
  /** When it was saved before this screen was opened, UTC. */
  readonly savedAt?: string | undefined;
  readonly onRetry: () => void;
}) {
  return (
    <output className={classes['save']} aria-live="polite">
      {saying(props)}
    </output>
  );
}

function saying({ status, savedAt, onRetry }: Parameters<typeof SaveState>[0]) {
  switch (status.state) {
    case 'untouched':
      return savedAt ? <SavedAt at={savedAt} /> : null;
    case 'unsaved':
      return (
        <>
          <IconPencil size={16} stroke={1.75} aria-hidden />
          Not saved yet
        </>
      );
    case 'saving':
      return (
        <>
          <IconLoader2 size={16} stroke={1.75} aria-hidden />
          Saving
        </>
      );
    case 'saved':
      return <SavedAt at={status.at} />;
    case 'not-saved':
      return (
        <>
          <Tag tone="bad" shape="stop">
            Not saved
          </Tag>
          <span>{status.reason}</span>
          <Anchor
            component="button"
            type="button"
            className={classes['retry'] ?? ''}
            onClick={onRetry}
          >
            Try again
          </Anchor>
        </>
      );
  }
}

function SavedAt({ at }: { readonly at: string }) {
  return (
    <>
      <IconCheck size={16} stroke={1.75} className={classes['tick']} aria-hidden />
      Saved {recently(at)}
    </>
  );
}
