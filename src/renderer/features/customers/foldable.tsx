import { IconChevronRight } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import classes from './customers.module.css';

/** A part of a page that is folded until it is wanted; its head says what stands in it. */
export function Foldable(props: {
  readonly name: string;
  readonly state: string;
  readonly opensFirst: boolean;
  readonly children: ReactNode;
}) {
  const [open, setOpen] = useState(props.opensFirst);
  return (
    <section aria-label={props.name} className={classes['foldable']}>
      <h2>
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <IconChevronRight size={18} stroke={1.75} aria-hidden />
          {props.name}
          <span>{props.state}</span>
        </button>
      </h2>
      {open && <div className={classes['folded']}>{props.children}</div>}
    </section>
  );
}
