import { ActionIcon, TextInput } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { shortDay, today } from './day.ts';
import { readDay } from './read-day.ts';
import classes from './day-input.module.css';

/**
 * A day, typed in any way people write one (`14/3/26`, `14 March`, `today`) or
 * picked from a calendar. What cannot be read stays in the field with one
 * sentence that says why; `onChange` gets readable days only, and `null` for none.
 */
export function DayInput(props: {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  /** Told with every change whether the field can be read: for a form that is sent by a button. */
  readonly onReadable?: (isReadable: boolean) => void;
  /** The last day that may be given, for what cannot lie in the future. */
  readonly latest?: string;
  readonly error?: string | null;
  /** For a field with little room: the day is printed as `14 Mar 2026`. */
  readonly isNarrow?: boolean;
  readonly className?: string;
}) {
  const { value, latest } = props;
  // While somebody types, the field shows their own words; otherwise the day as we print it.
  const [typed, setTyped] = useState<string | null>(null);
  // Half a day is no mistake yet: the sentence waits until the field is left.
  const [isLeft, setIsLeft] = useState(false);
  const calendar = useRef<HTMLInputElement>(null);
  const fault = typed === null ? null : faultIn(typed, latest);
  const take = (text: string) => {
    setTyped(text);
    setIsLeft(false);
    const isReadable = faultIn(text, latest) === null;
    if (isReadable) props.onChange(readDay(text, today()));
    props.onReadable?.(isReadable);
  };
  return (
    <div className={`${classes['day']} ${props.className ?? ''}`}>
      <TextInput
        label={props.label}
        placeholder={props.placeholder ?? '14/03/2026'}
        autoComplete="off"
        value={
          typed ??
          (value === null
            ? ''
            : props.isNarrow
              ? narrow.format(new Date(`${value}T00:00:00Z`))
              : shortDay(value))
        }
        error={(isLeft ? fault : null) ?? props.error}
        onChange={(event) => take(event.currentTarget.value)}
        onBlur={() => {
          setIsLeft(true);
          if (fault === null) setTyped(null);
        }}
        rightSection={
          <ActionIcon
            size="md"
            aria-label="Open the calendar"
            onClick={() => calendar.current?.showPicker()}
          >
            <IconCalendar size={18} stroke={1.75} />
          </ActionIcon>
        }
      />
      <input
        ref={calendar}
        type="date"
        className={classes['calendar']}
        tabIndex={-1}
        aria-hidden="true"
        max={latest}
        value={value ?? ''}
        onChange={(event) => {
          setTyped(null);
          props.onChange(event.currentTarget.value || null);
          props.onReadable?.(true);
        }}
      />
    </div>
  );
}

const narrow = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

function faultIn(text: string, latest: string | undefined): string | null {
  if (text.trim() === '') return null;
  const day = readDay(text, today());
  if (day === null) {
    return `“${text.trim()}” is not a day. Write it as day, month, year, such as 14/03/2026.`;
  }
  return latest !== undefined && day > latest
    ? `${shortDay(day)} is too late here. Choose ${shortDay(latest)} or an earlier day.`
    : null;
}
