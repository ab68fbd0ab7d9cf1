import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

/** Stands where a list will be: what is missing, what to do, and the one button that does it. */
export function EmptyState(props: {
  readonly icon: Icon;
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className={classes['empty']}>
      <props.icon size={24} stroke={1.75} className={classes['icon']} aria-hidden />
      <p>
        <b>{props.title}</b>
        {props.children}
      </p>
      {props.action}
    </div>
  );
}
