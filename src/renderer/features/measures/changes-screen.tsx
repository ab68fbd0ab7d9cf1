import { Button } from '@mantine/core';
import { IconChartDots, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { Change } from '#shared/measures/change.ts';
import type { Measure } from '#shared/measures/measure.ts';
import { shortDay } from '#renderer/ui/day.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { useChanges, useMeasures } from '#renderer/ui/journal-queries.ts';
import { newRecordId } from '#renderer/ui/new-record-id.ts';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { useAddRecord } from '#renderer/ui/use-record-draft.ts';
import { changeName } from './change-name.ts';
import classes from './change.module.css';

/** What was done differently from a day on, newest first, each with what was measured around it. */
export function ChangesScreen() {
  const changes = useChanges();
  const measures = useMeasures();
  const { add, fault } = useAddChange();
  const addButton = (
    <Button
      leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
      onClick={() => void add()}
    >
      New change
    </Button>
  );
  return (
    <Page>
      <PageHeader
        title="Measures"
        sub="What you changed, and what was measured before and after."
        actions={changes.length > 0 && addButton}
      />
      {fault && <ErrorLine>{fault}</ErrorLine>}
      {changes.length === 0 ? (
        <EmptyState icon={IconChartDots} title="No changes yet" action={addButton}>
          Describe something you do differently from a day on. Then measure the same thing before
          and after it.
        </EmptyState>
      ) : (
        <ul className={classes['changes']} aria-label="Changes">
          {newestFirst(changes).map((change) => (
            <ChangeRow
              key={change.id}
              change={change}
              measures={measures.filter(({ changeId }) => changeId === change.id)}
            />
          ))}
        </ul>
      )}
    </Page>
  );
}

function ChangeRow(props: { readonly change: Change; readonly measures: readonly Measure[] }) {
  const { change, measures } = props;
  const observations = measures.reduce((sum, measure) => sum + measure.observations.length, 0);
  const facts = [
    change.changedOn === null ? 'No day yet' : shortDay(change.changedOn),
    change.setting,
  ];
  return (
    <li>
      <Link to={`/measures/${change.id}`}>
        <b>{changeName(change)}</b>
        <span>{facts.filter((fact) => fact !== '').join(' · ')}</span>
      </Link>
      <span className={classes['side']}>
        {counted(measures.length, 'measure')}, {counted(observations, 'observation')}
      </span>
    </li>
  );
}

/** Makes a change at once and opens its account, where the title is asked first. */
function useAddChange() {
  const addRecord = useAddRecord('changes');
  const navigate = useNavigate();
  const [fault, setFault] = useState<string | null>(null);
  const add = async () => {
    const id = newRecordId();
    const saved = await addRecord({ id, title: '', changedOn: null, setting: '', sections: [] });
    if (saved.outcome === 'not-saved') return setFault(saved.reason);
    await navigate(`/measures/${id}?show=account`);
  };
  return { add, fault };
}

const newestFirst = (changes: readonly Change[]): readonly Change[] =>
  changes.toSorted((one, other) => (other.changedOn ?? '9').localeCompare(one.changedOn ?? '9'));

const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? noun : `${noun}s`}`;
