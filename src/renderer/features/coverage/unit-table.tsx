import type { OutcomeRows } from './coverage-rows.ts';
import { CriterionRow } from './criterion-row.tsx';
import classes from './coverage.module.css';

/** One unit: its outcomes, their criteria, and what shows each. */
export function UnitTable(props: {
  readonly title: string;
  readonly notice: string;
  /** Whether a filter may have hidden criteria. */
  readonly filtered: boolean;
  /** The criterion an address asked for; its row is open. */
  readonly opened: string | null;
  readonly outcomes: readonly OutcomeRows[];
}) {
  return (
    <section className={classes['unit']}>
      <h2>{props.title}</h2>
      {props.notice !== '' && <p className={classes['notice']}>{props.notice}</p>}
      {props.outcomes.length === 0 ? (
        <p className={classes['nothing']}>
          {props.filtered
            ? 'No criterion of this unit fits. Choose other filters.'
            : 'This unit has no criteria.'}
        </p>
      ) : (
        <div className={`hs-sheet ${classes['sheet']}`}>
          <table className={classes['table']} aria-label={`Coverage of ${props.title}`}>
            <thead>
              <tr>
                <th scope="col">Criterion</th>
                <th scope="col">State</th>
                <th scope="col">Shown by</th>
              </tr>
            </thead>
            {props.outcomes.map((outcome) => (
              <tbody key={outcome.code}>
                <tr className={classes['outcome']}>
                  <th scope="rowgroup" colSpan={3}>
                    <span className={classes['outcomeCode']}>{outcome.code}</span> {outcome.title}
                  </th>
                </tr>
                {outcome.criteria.map((criterion) => (
                  <CriterionRow
                    key={criterion.criterionId}
                    criterion={criterion}
                    startsOpen={criterion.criterionId === props.opened}
                  />
                ))}
              </tbody>
            ))}
          </table>
        </div>
      )}
    </section>
  );
}
