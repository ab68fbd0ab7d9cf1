import { actionStanding, plannedAgainstActual } from '#shared/plans/action-standing.ts';
import type { PlanAction } from '#shared/plans/plan.ts';
import { smartCheck } from '#shared/plans/smart-check.ts';
import { shortDay } from '#renderer/ui/day.ts';
import { Tag } from '#renderer/ui/tag.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { ActionFields } from './action-fields.tsx';
import classes from './plan.module.css';

/** One action: a line that unfolds into its fields, with what is still missing in them. */
export function ActionSheet(props: {
  readonly action: PlanAction;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onChange: (action: PlanAction) => void;
  readonly onRemove: () => void;
}) {
  const { action, isOpen } = props;
  const missing = smartCheck(action);
  return (
    <li data-open={isOpen || undefined}>
      <button
        type="button"
        className={classes['line']}
        aria-expanded={isOpen}
        onClick={props.onToggle}
      >
        <span>
          <b>{action.what === '' ? 'An action without words yet' : action.what}</b>
          <span className={classes['facts']}>
            {[
              action.due === null ? '' : `by ${shortDay(action.due)}`,
              action.owner,
              missing.length === 0 ? '' : `${missing.length} still missing`,
            ]
              .filter((fact) => fact !== '')
              .join(' · ')}
          </span>
        </span>
        <Standing action={action} />
      </button>
      {isOpen && (
        <div className={classes['sheet']}>
          {missing.length > 0 && action.doneOn === null && (
            <div className={classes['missing']}>
              <h3>Still missing</h3>
              <ul aria-label="Still missing">
                {missing.map(({ field, sentence }) => (
                  <li key={field}>{sentence}</li>
                ))}
              </ul>
            </div>
          )}
          <ActionFields
            action={action}
            onChange={(changed) => props.onChange({ ...action, ...changed })}
            onRemove={props.onRemove}
          />
        </div>
      )}
    </li>
  );
}

const Standing = ({ action }: { readonly action: PlanAction }) => {
  const today = useToday();
  const words = plannedAgainstActual(action, today);
  const said = words.charAt(0).toUpperCase() + words.slice(1);
  switch (actionStanding(action, today)) {
    case 'done':
      return (
        <Tag tone="good" shape="written">
          {said}
        </Tag>
      );
    case 'overdue':
      return (
        <Tag tone="bad" shape="stop">
          {said}
        </Tag>
      );
    case 'today':
      return (
        <Tag tone="care" shape="drafted">
          {said}
        </Tag>
      );
    case 'ahead':
    case 'undated':
      return <Tag shape="none">{said}</Tag>;
  }
};
