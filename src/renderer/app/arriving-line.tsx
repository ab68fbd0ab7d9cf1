import { IconLoader2 } from '@tabler/icons-react';
import classes from './banner.module.css';

/** Files that a sync program is still writing: nothing is wrong, and nothing need be done. */
export const ArrivingLine = ({ count }: { readonly count: number }) => (
  <output className={classes['banner']}>
    <IconLoader2 size={18} stroke={1.75} aria-hidden />
    <span>
      {count === 1 ? 'One file is' : `${count} files are`} still arriving from your sync program.
      What stands in {count === 1 ? 'it' : 'them'} is shown as soon as it is whole.
    </span>
  </output>
);
