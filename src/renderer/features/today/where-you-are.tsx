import { coverageStates, type CoverageState } from '#shared/coverage/coverage.ts';
import { useStandings } from '#renderer/ui/journal-queries.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import { StateShape } from '#renderer/ui/state-shape.tsx';
import { Card } from './card.tsx';
import classes from './today.module.css';

/** How many criteria are in each state, the best first. Counts, never a score. */
export function WhereYouAre() {
  const criteria = useStandings();
  const states: readonly CoverageState[] = coverageStates.toReversed();
  const count = (state: CoverageState) => criteria.filter((each) => each.state === state).length;
  return (
    <Card
      title="Where you are"
      side={<span className={classes['quiet']}>{criteria.length} criteria</span>}
    >
      <div aria-hidden className={classes['cells']}>
        {states.flatMap((state) =>
          criteria
            .filter((each) => each.state === state)
            .map(({ criterionId }) => (
              <span key={criterionId} data-state={state}>
                <Shape shape={state} />
              </span>
            )),
        )}
      </div>
      <dl className={classes['tally']}>
        {states.map((state) => (
          <div key={state}>
            <dt>
              <StateShape state={state} />
            </dt>
            <dd>{count(state)}</dd>
          </div>
        ))}
      </dl>
      <p className={classes['note']}>Only your assessor can mark a criterion as met.</p>
    </Card>
  );
}
