import { Link } from 'react-router';
import { Shape } from '#renderer/ui/shape.tsx';
import classes from './banner.module.css';

/** A day without a backup is told until there is one: nobody looks into Settings to find out. */
export const BackupFailedLine = ({ reason }: { readonly reason: string }) => (
  <output className={classes['banner']}>
    <Shape shape="stop" className={classes['shape'] ?? ''} />
    <span>
      {reason} <Link to="/settings">Backups</Link>
    </span>
  </output>
);
