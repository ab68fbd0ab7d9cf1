import { NumberInput } from '@mantine/core';
import type { Feedback } from '#shared/feedback/feedback.ts';
import { feedbackFault } from '#shared/feedback/feedback-rates.ts';
import { DayInput } from '#renderer/ui/day-input.tsx';
import { ShortText } from '#renderer/ui/short-text.tsx';
import classes from './feedback.module.css';

/** When and how it was asked, of how many people, and how many answered. */
export function AskedFields(props: {
  readonly draft: Feedback;
  readonly edit: (changed: Partial<Feedback>) => void;
}) {
  const { draft, edit } = props;
  return (
    <>
      <DayInput label="Asked on" value={draft.askedOn} onChange={(askedOn) => edit({ askedOn })} />
      <ShortText
        label="Asked how"
        placeholder="For example: on the phone, “What could be better?”"
        most={1000}
        value={draft.askedHow}
        onChange={(askedHow) => edit({ askedHow })}
      />
      <div className={classes['pair']}>
        <Count
          label="People asked"
          hint="0: it came unasked."
          value={draft.askedCount}
          onChange={(askedCount) => edit({ askedCount })}
        />
        <Count
          label="Answers"
          value={draft.answeredCount}
          error={feedbackFault(draft)}
          onChange={(answeredCount) => edit({ answeredCount })}
        />
      </div>
      <DayInput
        label="Answered on"
        value={draft.answeredOn}
        onChange={(answeredOn) => edit({ answeredOn })}
      />
    </>
  );
}

const Count = (props: {
  readonly label: string;
  readonly hint?: string;
  readonly value: number;
  readonly error?: string | null;
  readonly onChange: (value: number) => void;
}) => (
  <NumberInput
    label={props.label}
    description={props.hint}
    inputWrapperOrder={['label', 'input', 'description', 'error']}
    min={0}
    max={100_000}
    allowDecimal={false}
    allowNegative={false}
    value={props.value}
    error={props.error}
    onChange={(value) => typeof value === 'number' && props.onChange(value)}
  />
);
