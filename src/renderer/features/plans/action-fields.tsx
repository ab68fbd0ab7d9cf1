import { Button, Select } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { actionRestsOn } from '#shared/links/what-may-be-linked.ts';
import type { PlanAction } from '#shared/plans/plan.ts';
import { DayInput } from '#renderer/ui/day-input.tsx';
import { WholeRow } from '#renderer/ui/field-block.tsx';
import { useMeasures } from '#renderer/ui/journal-queries.ts';
import { LinkSelect } from '#renderer/ui/links/link-select.tsx';
import { LongText } from '#renderer/ui/long-text.tsx';
import { ShortText } from '#renderer/ui/short-text.tsx';
import classes from './plan.module.css';

type Edit = {
  readonly action: PlanAction;
  readonly onChange: (changed: Partial<PlanAction>) => void;
};

/** What is planned, why, and what came of it. */
export function ActionFields(props: Edit & { readonly onRemove: () => void }) {
  const { action, onChange } = props;
  return (
    <div className={classes['fields']}>
      <WholeRow>
        <LongText
          label="What exactly will be done"
          most={1000}
          value={action.what}
          onChange={(what) => onChange({ what })}
        />
      </WholeRow>
      <MeasuredBy action={action} onChange={onChange} />
      <DayInput label="By" value={action.due} onChange={(due) => onChange({ due })} />
      <ShortText
        label="Owner"
        placeholder="Me, or a colleague by code"
        most={200}
        value={action.owner}
        onChange={(owner) => onChange({ owner })}
      />
      <WholeRow>
        <LongText
          label="Why this"
          most={2000}
          value={action.rationale}
          onChange={(rationale) => onChange({ rationale })}
        />
      </WholeRow>
      <WholeRow>
        <LinkSelect
          label="It rests on"
          kinds={actionRestsOn}
          links={action.links}
          onChange={(links) => onChange({ links: [...links] })}
        />
      </WholeRow>
      <DayInput label="Done on" value={action.doneOn} onChange={(doneOn) => onChange({ doneOn })} />
      <LongText
        label="What came of it"
        most={2000}
        value={action.result}
        onChange={(result) => onChange({ result })}
      />
      <WholeRow>
        <Button
          size="xs"
          variant="subtle"
          leftSection={<IconTrash size={16} stroke={1.75} aria-hidden />}
          onClick={props.onRemove}
        >
          Take this action out
        </Button>
      </WholeRow>
    </div>
  );
}

function MeasuredBy({ action, onChange }: Edit) {
  const measures = useMeasures();
  return (
    <>
      <ShortText
        label="Measured by"
        placeholder="For example: slips sent back in a month"
        most={500}
        value={action.measure}
        onChange={(measure) => onChange({ measure })}
      />
      <Select
        label="Or by a measure of this journal"
        placeholder={measures.length === 0 ? 'No measure yet' : 'None'}
        clearable
        clearButtonProps={{ 'aria-label': 'Take the measure away' }}
        data={measures.map(({ id, title }) => ({ value: id, label: title || 'Untitled measure' }))}
        value={action.measureId}
        onChange={(measureId) => onChange({ measureId })}
      />
      <ShortText
        label="Where it stands now"
        most={300}
        value={action.baseline}
        onChange={(baseline) => onChange({ baseline })}
      />
      <ShortText
        label="Where it should be"
        most={300}
        value={action.target}
        onChange={(target) => onChange({ target })}
      />
    </>
  );
}
