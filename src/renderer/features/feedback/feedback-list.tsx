import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import {
  askedToAnswered,
  feedbackRates,
  feedbackThemes,
  isAnswered,
  isHandedIn,
  type FeedbackRates,
} from '#shared/feedback/feedback-rates.ts';
import type { Feedback } from '#shared/feedback/feedback.ts';
import { shortDay } from '#renderer/ui/day.ts';
import { FilterPills } from '#renderer/ui/filter-pills.tsx';
import { useCustomers } from '#renderer/ui/journal-queries.ts';
import { RecordRows } from '#renderer/ui/record-rows.tsx';
import classes from './feedback.module.css';
import { feedbackShows, isShown, listFeedback, type FeedbackChoice } from './list-feedback.ts';

const showNames = {
  all: 'All',
  unanswered: 'Not answered',
  contrary: 'Contrary voices',
  untold: 'Not told yet',
  unused: 'Not used yet',
} as const;

/** The log: the rates of what is shown, the filters, the rows. */
export function FeedbackList(props: {
  readonly rows: readonly Feedback[];
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
}) {
  const customers = useCustomers();
  const [choice, setChoice] = useState<FeedbackChoice>({ show: 'all', theme: '', customerId: '' });
  const shown = listFeedback(props.rows, choice);
  const known = customers.filter(({ id }) =>
    props.rows.some((row) => row.customerIds.includes(id)),
  );
  const isOneCustomers = known.some(({ id }) =>
    props.rows.every((row) => row.customerIds.includes(id)),
  );
  const codeOf = (id: string) => customers.find((customer) => customer.id === id)?.code ?? '';
  return (
    <>
      <FilterPills
        label="Show feedback"
        pills={feedbackShows.map((show) => ({
          value: show,
          name: showNames[show],
          count: props.rows.filter((row) => isShown(row, show)).length,
        }))}
        pressed={choice.show}
        onPress={(show) => setChoice({ ...choice, show })}
      />
      <div className={classes['filters']}>
        <NativeSelect
          label="Theme"
          data={[
            { value: '', label: 'Every theme' },
            ...feedbackThemes(props.rows).map(({ theme, rows }) => ({
              value: theme,
              label: `${theme} (${rows})`,
            })),
          ]}
          value={choice.theme}
          onChange={(event) => setChoice({ ...choice, theme: event.currentTarget.value })}
        />
        {!isOneCustomers && (
          <NativeSelect
            label="Customer"
            data={[
              { value: '', label: 'Everybody' },
              ...known.map(({ id, code }) => ({ value: id, label: code })),
            ]}
            value={choice.customerId}
            onChange={(event) => setChoice({ ...choice, customerId: event.currentTarget.value })}
          />
        )}
      </div>
      <p className={classes['rates']}>{ratesText(feedbackRates(shown))}</p>
      {shown.length === 0 ? (
        <p>No row fits this choice. Choose every theme, everybody or another pill.</p>
      ) : (
        <RecordRows
          label="Feedback"
          rows={shown.map((row) => rowOf(row, row.customerIds.map(codeOf)))}
          openId={props.openId}
          onOpen={props.onOpen}
        />
      )}
    </>
  );
}

function rowOf(row: Feedback, codes: readonly string[]) {
  const facts = [
    ...codes,
    row.askedOn === null ? '' : shortDay(row.askedOn),
    row.theme,
    row.askedHow,
  ];
  const words = row.verbatim === '' ? 'No words yet' : `“${row.verbatim}”`;
  return {
    id: row.id,
    name: `${row.code} · ${words.length > 90 ? `${words.slice(0, 89)}…` : words}`,
    line: facts.filter((fact) => fact !== '').join(' · ') || 'Nothing written about it yet',
    side: [
      isAnswered(row) ? '' : 'Not answered',
      row.contrary ? 'Contrary' : '',
      isHandedIn(row) ? '' : 'Private',
    ]
      .filter((word) => word !== '')
      .join(' · '),
  };
}

/** The rates of some rows in one line. */
function ratesText(rates: FeedbackRates): string {
  const { unasked, contrary, told, used, answeredRows } = rates;
  return [
    askedToAnswered(rates),
    unasked > 0 ? `${unasked} came unasked` : '',
    contrary === 1 ? '1 contrary voice' : `${contrary} contrary voices`,
    answeredRows > 0 ? `customer told in ${told} of ${answeredRows}` : '',
    answeredRows > 0 ? `used in ${used} of ${answeredRows}` : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
