import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useStandings } from '#renderer/ui/journal-queries.ts';
import { StateShape } from '#renderer/ui/state-shape.tsx';
import { Card } from './card.tsx';
import { nearestGaps } from './find-nearest-gaps.ts';
import classes from './today.module.css';

/** The criteria that need least to be shown, and the one thing to do about each. */
export function NearestGaps() {
  const gaps = nearestGaps(useStandings());
  return (
    <Card title="Gaps nearest to done" side={<Link to="/coverage">Coverage</Link>}>
      {gaps.length === 0 ? (
        <p className={classes['quiet']}>
          Every criterion is claimed by more than one kind of proof.
        </p>
      ) : (
        <ul className={classes['rows']}>
          {gaps.map((gap) => (
            <li key={gap.criterionId}>
              <span className="hs-code">{gap.code}</span>
              <span className={classes['what']}>
                <b>{gap.text}</b>
                <span>{gap.advice}</span>
              </span>
              <span className={classes['state']}>
                <StateShape state={gap.state} />
              </span>
              <Button
                size="xs"
                component={Link}
                to={gap.address}
                aria-label={`${gap.verb} ${gap.code}`}
              >
                {gap.verb}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
