import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { unitCriteria, type Unit } from '#shared/guides/unit.ts';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import classes from './units.module.css';

type Told =
  | { readonly outcome: 'exported'; readonly file: string }
  | { readonly outcome: 'not-exported'; readonly reason: string };

/** A unit: to be changed, or saved as a file for others. */
export function UnitRow(props: {
  readonly unit: Unit;
  readonly versions: number;
  /** Whether it is in the journal; one that only comes with the app is not changed. */
  readonly isOwn: boolean;
}) {
  const { unit, versions } = props;
  const { units } = useJournal();
  const [told, setTold] = useState<Told | null>(null);
  const save = async () => setTold(await units.export({ id: unit.id }).catch(noAnswer));
  const criteria = unitCriteria(unit).length;
  return (
    <li>
      <div className={classes['words']}>
        <b>{unit.title}</b>
        <span>
          Level {unit.level} ·{' '}
          {unit.outcomes.length === 1 ? '1 outcome' : `${unit.outcomes.length} outcomes`} ·{' '}
          {criteria === 1 ? '1 criterion' : `${criteria} criteria`} · version {unit.version}
          {versions > 0 && ` · ${versions} earlier`}
        </span>
        <span>{unit.notice}</span>
        <output>
          {told?.outcome === 'exported' && <span>Saved as {told.file}</span>}
          {told?.outcome === 'not-exported' && <ErrorLine>{told.reason}</ErrorLine>}
        </output>
      </div>
      {props.isOwn && (
        <>
          <Button
            size="xs"
            component={Link}
            to={`/units/${unit.id}`}
            aria-label={`Change ${unit.title}`}
          >
            Change
          </Button>
          <Button size="xs" aria-label={`Save ${unit.title} as a file`} onClick={() => void save()}>
            Save as a file
          </Button>
        </>
      )}
    </li>
  );
}

const noAnswer = (): Told => ({
  outcome: 'not-exported',
  reason: 'The app did not answer. Try again.',
});
