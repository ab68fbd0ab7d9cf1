import { ActionIcon, Button } from '@mantine/core';
import { IconTrash, IconX } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useRef, type ReactNode, type RefObject } from 'react';
import classes from './record-panel.module.css';

/**
 * The sheet beside a list in which one record is changed. It saves by itself,
 * so closing it needs no question. Esc closes it.
 */
export function RecordPanel(props: {
  readonly title: string;
  /** The save state. */
  readonly state: ReactNode;
  /** A way on that stands beside deleting: to the record's history. */
  readonly more?: ReactNode;
  readonly deleteName: string;
  readonly onDelete: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useCloseOnEscape(panel, props.onClose);
  return (
    <aside ref={panel} className={`hs-sheet ${classes['panel']}`} aria-label={props.title}>
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
        {props.more}
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

function useCloseOnEscape(panel: RefObject<HTMLElement | null>, onClose: () => void): void {
  const close = useEffectEvent((event: KeyboardEvent) => {
    // Esc in an open list of choices closes that list only.
    const isChoosing =
      event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true';
    if (event.key === 'Escape' && !isChoosing) onClose();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => close(event);
    const element = panel.current;
    element?.addEventListener('keydown', listen);
    return () => element?.removeEventListener('keydown', listen);
  }, [panel]);
}
