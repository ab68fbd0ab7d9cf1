import { Button } from '@mantine/core';
import classes from './observation-table.module.css';

/** Which lines of a long table stand here, and the way to the others. `first` counts from 0. */
export function TablePages(props: {
  readonly first: number;
  readonly last: number;
  readonly lines: number;
  readonly onPage: (step: -1 | 1) => void;
}) {
  const { first, last, lines } = props;
  return (
    <div className={classes['pages']}>
      <Button size="xs" disabled={first === 0} onClick={() => props.onPage(-1)}>
        Earlier lines
      </Button>
      <span>
        Lines {first + 1} to {last} of {lines.toLocaleString('en-GB')}
      </span>
      <Button size="xs" disabled={last >= lines} onClick={() => props.onPage(1)}>
        Later lines
      </Button>
    </div>
  );
}
