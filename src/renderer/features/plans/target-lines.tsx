import { ActionIcon, Button, Select } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { PlanTarget } from '#shared/plans/plan.ts';
import { newTarget } from '#shared/plans/new-plan.ts';
import { useMeasures } from '#renderer/ui/journal-queries.ts';
import { newRecordId } from '#renderer/ui/new-record-id.ts';
import { ShortText } from '#renderer/ui/short-text.tsx';
import { useTakeOut } from '#renderer/ui/use-take-out.ts';
import classes from './plan.module.css';
import type { PlanPart } from './plan-part.ts';

/** What the plan wants to move: where it stood, where it should be, where it is. */
export function TargetLines({ draft, edit }: PlanPart) {
  const takeOut = useTakeOut(draft.targets, (targets) => edit({ targets: [...targets] }));
  const change = (changed: PlanTarget) =>
    edit({ targets: draft.targets.map((each) => (each.id === changed.id ? changed : each)) });
  return (
    <section className={classes['block']}>
      <h2>{draft.kind === 'coaching' ? 'Team measures' : 'Measures and targets'}</h2>
      <ul className={classes['targets']} aria-label="Measures and targets">
        {draft.targets.map((target, index) => (
          <Target
            key={target.id}
            name={`Measure ${index + 1}`}
            target={target}
            onChange={change}
            onRemove={() => takeOut(target.id, `Measure ${index + 1} taken out.`)}
          />
        ))}
      </ul>
      <Button
        variant="default"
        leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
        onClick={() => edit({ targets: [...draft.targets, newTarget(newRecordId())] })}
      >
        Add measure
      </Button>
    </section>
  );
}

function Target(props: {
  readonly name: string;
  readonly target: PlanTarget;
  readonly onChange: (target: PlanTarget) => void;
  readonly onRemove: () => void;
}) {
  const { name, target } = props;
  const measures = useMeasures();
  const edit = (changed: Partial<PlanTarget>) => props.onChange({ ...target, ...changed });
  return (
    <li>
      <div className={classes['targetHead']}>
        <ShortText
          label={`${name}: what is counted`}
          most={500}
          value={target.what}
          onChange={(what) => edit({ what })}
        />
        <Select
          label={`${name}: in this journal`}
          placeholder={measures.length === 0 ? 'No measure yet' : 'None'}
          clearable
          clearButtonProps={{ 'aria-label': `${name}: take the measure away` }}
          data={measures.map(({ id, title }) => ({
            value: id,
            label: title || 'Untitled measure',
          }))}
          value={target.measureId}
          onChange={(measureId) => edit({ measureId })}
        />
        <ActionIcon aria-label={`Take ${name.toLowerCase()} out`} onClick={props.onRemove}>
          <IconX size={18} stroke={1.75} />
        </ActionIcon>
      </div>
      <div className={classes['targetValues']}>
        <ShortText
          label={`${name}: before`}
          most={300}
          value={target.baseline}
          onChange={(baseline) => edit({ baseline })}
        />
        <ShortText
          label={`${name}: target`}
          most={300}
          value={target.target}
          onChange={(wanted) => edit({ target: wanted })}
        />
        <ShortText
          label={`${name}: actual`}
          most={300}
          value={target.actual}
          onChange={(actual) => edit({ actual })}
        />
      </div>
    </li>
  );
}
