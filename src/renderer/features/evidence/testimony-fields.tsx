import { Autocomplete, Textarea, TextInput } from '@mantine/core';
import { splitCriterionId } from '#shared/journal/ids.ts';
import { witnessStatuses, type Testimony } from '#shared/evidence/testimony.ts';
import { DayInput } from '#renderer/ui/day-input.tsx';
import classes from './evidence.module.css';

const fields = [
  { field: 'name', label: 'Name' },
  { field: 'job', label: 'Job' },
  { field: 'relationship', label: 'Relationship to you' },
  { field: 'contact', label: 'How to reach them' },
  { field: 'period', label: 'When they saw your work' },
] as const;

/** Who testified, and what they wrote: their words are theirs, and stay as they came. */
export function TestimonyFields(props: {
  readonly testimony: Testimony;
  readonly onEdit: (testimony: Testimony) => void;
}) {
  const { testimony } = props;
  const edit = (changed: Partial<Testimony>) => props.onEdit({ ...testimony, ...changed });
  const came = testimony.receivedAt !== null;
  return (
    <fieldset className={classes['group']}>
      <legend>{legends[testimony.form]}</legend>
      {fields.map(({ field, label }) => (
        <TextInput
          key={field}
          label={label}
          maxLength={200}
          value={testimony[field]}
          onChange={(event) => edit({ [field]: event.currentTarget.value })}
        />
      ))}
      <Autocomplete
        label="Status"
        data={[...witnessStatuses]}
        maxLength={200}
        value={testimony.status}
        onChange={(status) => edit({ status })}
      />
      <Textarea
        label="Their statement"
        description={came ? `As it came back in ${testimony.source}.` : undefined}
        autosize
        minRows={3}
        maxRows={14}
        maxLength={20_000}
        readOnly={came}
        value={testimony.statement}
        onChange={(event) => edit({ statement: event.currentTarget.value })}
      />
      {testimony.points.length > 0 && (
        <ul className={classes['files']} aria-label="What they ticked">
          {testimony.points.map(({ criterionId, seen, note }) => (
            <li key={criterionId} className={classes['about']}>
              <b>{splitCriterionId(criterionId).code}</b> {seen ? 'Seen' : 'Not ticked'}
              {note !== '' && <span className={classes['said']}>{note}</span>}
            </li>
          ))}
        </ul>
      )}
      <TextInput
        label="Signed"
        maxLength={200}
        value={testimony.signature}
        onChange={(event) => edit({ signature: event.currentTarget.value })}
      />
      <DayInput
        label="Day of the signature"
        value={testimony.signedOn}
        onChange={(signedOn) => edit({ signedOn })}
      />
    </fieldset>
  );
}

const legends: Readonly<Record<Testimony['form'], string>> = {
  witness: 'The witness',
  observation: 'The observer',
  discussion: 'The assessor in the discussion',
};
