import { ActionIcon, Button } from '@mantine/core';
import { IconTrash, IconX } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import classes from './record-panel.module.css';

/**
 * The sheet beside a list in which one record is changed. It saves by itself,
 * so closing it needs no question. Esc closes it.
 */
export function RecordPanel(props: {
  readonly title: string;
  /** The save state. */
  readonly state: ReactNode;
  readonly deleteName: string;
  readonly onDelete: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <aside
      className={`hs-sheet ${classes['panel']}`}
      aria-label={props.title}
      onKeyDown={(event) => {
        // Esc in an open list of choices closes that list only.
        const choosing = (event.target as HTMLElement).getAttribute('aria-expanded') === 'true';
        if (event.key === 'Escape' && !choosing) props.onClose();
      }}
    >
      <header className={classes['head']}>
        <h2 ref={heading} tabIndex={-1}>
          {props.title}
        </h2>
        <ActionIcon aria-label="Close" onClick={props.onClose}>
          <IconX size={18} stroke={1.75} />
        </ActionIcon>
      </header>
      <p className={classes['state']}>{props.state}</p>
      <div className={classes['fields']}>{props.children}</div>
      <footer className={classes['foot']}>
        <Button
          size="xs"
          variant="subtle"
          leftSection={<IconTrash size={16} stroke={1.75} aria-hidden />}
          onClick={props.onDelete}
        >
          {props.deleteName}
        </Button>
      </footer>
    </aside>
  );
}
