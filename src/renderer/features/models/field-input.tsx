import { Button, Checkbox, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import type { ModelField } from '#shared/guides/model-form.ts';
import type { Answer } from '#shared/customer-models/model-use.ts';
import { DayInput } from '#renderer/ui/day-input.tsx';
import { wallClock } from './wall-clock.ts';
import classes from './model-use.module.css';

type Change = Pick<Answer, 'value' | 'words'>;

/** One question of a model's form, asked in the way its type needs. */
export function FieldInput(props: {
  readonly field: ModelField;
  readonly answer: Answer | undefined;
  /** The answers of a choice. */
  readonly options: readonly { readonly id: string; readonly name: string }[];
  /** What stands beside the field's own name for somebody who cannot see where it stands: `Credibility (C), before`. */
  readonly label: string;
  readonly hidesLabel?: boolean;
  readonly onChange: (change: Change) => void;
}) {
  const { field, answer, onChange } = props;
  const name = props.hidesLabel ? { 'aria-label': props.label } : { label: props.label };
  const value = answer?.value;
  const text = typeof value === 'string' ? value : '';
  const chosen = (id: string) => onChange({ value: id === '' ? undefined : id });
  switch (field.type) {
    case 'rating':
      return (
        <NativeSelect
          {...name}
          value={typeof value === 'number' ? String(value) : ''}
          data={[{ value: '', label: 'Not rated' }, ...ratingChoices(field)]}
          onChange={({ currentTarget }) =>
            onChange({
              value: currentTarget.value === '' ? undefined : Number(currentTarget.value),
            })
          }
        />
      );
    case 'choice':
      return (
        <NativeSelect
          {...name}
          description={field.hint}
          value={text}
          data={[
            { value: '', label: 'Not said' },
            ...props.options.map(({ id, name: label }) => ({ value: id, label })),
          ]}
          onChange={({ currentTarget }) => chosen(currentTarget.value)}
        />
      );
    case 'tick':
      return <TickInput {...props} />;
    case 'day':
      return (
        <DayInput
          label={props.label}
          value={text === '' ? null : text}
          onChange={(day) => chosen(day ?? '')}
        />
      );
    case 'time':
      return <TimeInput label={props.label} value={text} onChange={chosen} />;
    case 'count':
      return (
        <NumberInput
          {...name}
          description={field.hint}
          min={field.min ?? 0}
          {...(field.max !== undefined && { max: field.max })}
          clampBehavior="blur"
          value={typeof value === 'number' ? value : ''}
          onChange={(number) =>
            onChange({ value: typeof number === 'number' ? number : undefined })
          }
        />
      );
    default:
      return (
        <Textarea
          {...name}
          description={field.hint}
          autosize
          minRows={1}
          maxRows={8}
          maxLength={5000}
          value={answer?.words ?? ''}
          onChange={({ currentTarget }) => onChange({ words: currentTarget.value })}
        />
      );
  }
}

function TickInput(props: Parameters<typeof FieldInput>[0]) {
  const { field, answer, onChange } = props;
  const ticked = answer?.value === true;
  return (
    <div className={classes['tick']}>
      <Checkbox
        label={props.label}
        checked={ticked}
        onChange={({ currentTarget }) =>
          onChange({ value: currentTarget.checked ? true : undefined })
        }
      />
      {field.quote && (
        <Textarea
          aria-label={`${props.label}: ${field.hint ?? 'the words used'}`}
          placeholder={field.hint ?? 'The words used'}
          autosize
          minRows={1}
          maxRows={6}
          maxLength={5000}
          value={answer?.words ?? ''}
          onChange={({ currentTarget }) => onChange({ words: currentTarget.value })}
        />
      )}
    </div>
  );
}

function TimeInput(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (time: string) => void;
}) {
  return (
    <div className={classes['time']}>
      <TextInput
        type="datetime-local"
        label={props.label}
        value={props.value}
        onChange={({ currentTarget }) => props.onChange(currentTarget.value.slice(0, 16))}
      />
      <Button
        size="xs"
        variant="subtle"
        aria-label={`${props.label}: now`}
        onClick={() => props.onChange(wallClock(new Date()))}
      >
        Now
      </Button>
    </div>
  );
}

/** Every step of the scale, the ends with what they mean. */
function ratingChoices({ min = 1, max = 5, low, high }: ModelField) {
  return Array.from({ length: max - min + 1 }, (_, index) => {
    const rating = min + index;
    const meaning = rating === min ? low : rating === max ? high : undefined;
    return { value: String(rating), label: meaning ? `${rating} · ${meaning}` : String(rating) };
  });
}
