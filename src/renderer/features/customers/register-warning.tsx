import { Link } from 'react-router';
import { useStatus } from '#renderer/ui/journal-queries.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import classes from './customers.module.css';

/** Says plainly that names lie open while the journal has no password. */
export function RegisterWarning() {
  const { open } = useStatus();
  if (open?.hasPassword) return null;
  return (
    <p className={classes['warning']}>
      <Shape shape="check" />
      <span>
        This journal has no password: whoever can open its folder can read these names. Give it one
        under <Link to="/settings">Settings</Link>, or keep the list of names on paper.
      </span>
    </p>
  );
}
