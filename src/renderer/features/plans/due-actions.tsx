import { dueActions, plannedAgainstActual, type DueAction } from '#shared/plans/action-standing.ts';
import { planName } from '#shared/plans/plan-names.ts';
import { usePlans } from '#renderer/ui/journal-queries.ts';
import { LinkRows } from '#renderer/ui/link-rows.tsx';
import { Tag } from '#renderer/ui/tag.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import classes from './plan.module.css';

/** Actions that are overdue or due within a week, the most urgent first; nothing when there are none. */
export function DueActions() {
  const today = useToday();
  const due = dueActions(usePlans(), today);
  if (due.length === 0) return null;
  return (
    <section className={`hs-sheet ${classes['due']}`} aria-label="Actions due">
      <h2>Actions due</h2>
      <LinkRows
        label="Actions due"
        rows={due.map(({ plan, action, standing }) => ({
          id: action.id,
          to: `/plan/${plan.id}?show=actions`,
          name: action.what === '' ? 'An action without words yet' : action.what,
          line: [planName(plan), action.owner].filter((part) => part !== '').join(' · '),
          side: <Standing standing={standing}>{plannedAgainstActual(action, today)}</Standing>,
        }))}
      />
    </section>
  );
}

const shapes = {
  overdue: { tone: 'bad', shape: 'stop' },
  today: { tone: 'care', shape: 'drafted' },
  ahead: { shape: 'none' },
} as const;

const Standing = (props: {
  readonly standing: DueAction['standing'];
  readonly children: string;
}) => (
  <Tag {...shapes[props.standing]}>
    {props.children.charAt(0).toUpperCase() + props.children.slice(1)}
  </Tag>
);
