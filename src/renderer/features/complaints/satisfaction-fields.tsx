import { NativeSelect, NumberInput } from '@mantine/core';
import type { Complaint } from '#shared/complaints/complaint.ts';
import { recoveryNote } from '#shared/complaints/recovery-note.ts';
import { DayInput } from '#renderer/ui/day-input.tsx';
import { ShortText } from '#renderer/ui/short-text.tsx';
import type { ComplaintPart } from './complaint-part.ts';
import classes from './complaint.module.css';

const points = [
  { id: 'beforeFailure', name: 'Before the failure' },
  { id: 'afterFailure', name: 'After the failure' },
  { id: 'afterRecovery', name: 'After it was put right' },
] as const;

/** Satisfaction before, after, and once it was put right, and what three ratings do and do not say. */
export function SatisfactionFields({ draft, edit }: ComplaintPart) {
  const { satisfaction } = draft;
  return (
    <section className={classes['block']}>
      <h2>Satisfaction at three points</h2>
      <p className={classes['about']}>
        On one scale, {satisfaction.min} to {satisfaction.max}. Say where each number comes from:
        the customer’s own rating, what they said, or your guess.
      </p>
      <ol className={classes['points']}>
        {points.map(({ id, name }) => {
          const point = satisfaction[id];
          const change = (changed: Partial<Complaint['satisfaction'][typeof id]>) =>
            edit({ satisfaction: { ...satisfaction, [id]: { ...point, ...changed } } });
          return (
            <li key={id}>
              <NumberInput
                label={name}
                min={satisfaction.min}
                max={satisfaction.max}
                clampBehavior="strict"
                allowDecimal={false}
                value={point.value ?? ''}
                onChange={(value) => change({ value: typeof value === 'number' ? value : null })}
              />
              <DayInput label={`${name}: day`} value={point.on} onChange={(on) => change({ on })} />
              <ShortText
                label={`${name}: from where`}
                most={500}
                value={point.source}
                onChange={(source) => change({ source })}
              />
            </li>
          );
        })}
      </ol>
      <NativeSelect
        className={classes['first'] ?? ''}
        label="Was it the first failure this customer met?"
        data={[
          { value: '', label: 'Not said' },
          { value: 'yes', label: 'Yes, the first' },
          { value: 'no', label: 'No, it had happened before' },
        ]}
        value={draft.firstFailure === null ? '' : draft.firstFailure ? 'yes' : 'no'}
        onChange={(event) => {
          const said = event.currentTarget.value;
          edit({ firstFailure: said === '' ? null : said === 'yes' });
        }}
      />
      <div className={classes['note']}>
        {recoveryNote(draft).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </section>
  );
}
