import { Checkbox, NativeSelect } from '@mantine/core';
import { useChanges, useEntries, useMeasures } from '#renderer/ui/journal-queries.ts';
import type { EntrySummary } from '#shared/entries/entry-summary.ts';
import { IncludedUnits } from './included-units.tsx';
import { PrivateEntry } from './private-entry.tsx';
import { RelationshipChecks } from './relationship-checks.tsx';
import { toggled, type ReportForm } from './report-form.ts';
import { ServiceChecks } from './service-checks.tsx';
import classes from './report.module.css';

/** What the journal holds, to be ticked; private entries are named and stay out until they are included. */
export function IncludedWork(props: {
  readonly form: ReportForm;
  /** The entry that a report on a single entry prints. */
  readonly entryId: string | null;
  readonly fault: string | null;
  readonly onChange: (changed: Partial<ReportForm>) => void;
}) {
  const { form, onChange } = props;
  const entries = useEntries();
  const included = entries.filter((entry) => entry.included);
  const hidden = entries.filter((entry) => !entry.included);
  return (
    <>
      {form.kind === 'entry' ? (
        <EntryChoice
          entries={included}
          fault={props.fault}
          chosen={props.entryId}
          onChange={onChange}
        />
      ) : (
        <fieldset className={classes['work']}>
          <legend className={classes['legend']}>What to include</legend>
          <ChangeChecks form={form} onChange={onChange} />
          {included.map((entry) => (
            <Checkbox
              key={entry.id}
              label={entry.title === '' ? 'Untitled' : entry.title}
              description={stateOf(entry)}
              checked={!form.entriesLeftOut.includes(entry.id)}
              onChange={() => onChange({ entriesLeftOut: toggled(form.entriesLeftOut, entry.id) })}
            />
          ))}
          <RelationshipChecks form={form} onChange={onChange} />
          <ServiceChecks form={form} onChange={onChange} />
          <IncludedUnits form={form} onChange={onChange} />
        </fieldset>
      )}
      {hidden.length > 0 && (
        <section aria-labelledby="private-title" className={classes['work']}>
          <h2 id="private-title" className={classes['legend']}>
            Private
          </h2>
          <ul>
            {hidden.map((entry) => (
              <PrivateEntry key={entry.id} entry={entry} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function ChangeChecks(props: {
  readonly form: ReportForm;
  readonly onChange: (changed: Partial<ReportForm>) => void;
}) {
  const measures = useMeasures();
  const { changesLeftOut } = props.form;
  return useChanges().map((change) => {
    const count = measures.filter((measure) => measure.changeId === change.id).length;
    return (
      <Checkbox
        key={change.id}
        label={change.title === '' ? 'Untitled change' : change.title}
        description={count === 1 ? 'Change, 1 measure' : `Change, ${count} measures`}
        checked={!changesLeftOut.includes(change.id)}
        onChange={() => props.onChange({ changesLeftOut: toggled(changesLeftOut, change.id) })}
      />
    );
  });
}

function EntryChoice(props: {
  readonly entries: readonly EntrySummary[];
  readonly chosen: string | null;
  readonly fault: string | null;
  readonly onChange: (changed: Partial<ReportForm>) => void;
}) {
  return (
    <NativeSelect
      label="Entry"
      error={props.fault}
      data={props.entries.map(({ id, code, title }) => ({
        value: id,
        label: `${code} ${title === '' ? 'Untitled' : title}`,
      }))}
      value={props.chosen ?? ''}
      onChange={(event) => props.onChange({ entryId: event.currentTarget.value })}
    />
  );
}

const stateOf = (entry: EntrySummary): string =>
  `${entry.code}, ${entry.status === 'feedback' ? 'feedback in' : entry.status}, ${entry.stagesWritten} of ${entry.stages} stages written`;
