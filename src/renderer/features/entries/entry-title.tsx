import { VisuallyHidden } from '@mantine/core';
import classes from './entry.module.css';

/** The title, to be changed where it stands; Enter goes on to the first stage. */
export function EntryTitle(props: {
  readonly title: string;
  readonly readOnly: boolean;
  readonly onChange: (title: string) => void;
  readonly onDone: () => void;
}) {
  return (
    <>
      <VisuallyHidden component="h1">{props.title || 'Untitled'}</VisuallyHidden>
      <textarea
        className={classes['title']}
        aria-label="Title"
        placeholder="Give it a title"
        rows={1}
        maxLength={300}
        value={props.title}
        readOnly={props.readOnly}
        onChange={(event) => props.onChange(event.currentTarget.value.replaceAll('\n', ' '))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          props.onDone();
        }}
      />
    </>
  );
}
