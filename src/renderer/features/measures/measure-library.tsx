import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { LibraryMeasure } from '#shared/measures/measure-library.ts';
import { measureGroups, type Measure } from '#shared/measures/measure.ts';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { newRecordId } from '#renderer/ui/new-record-id.ts';
import { useAddRecord } from '#renderer/ui/use-record-draft.ts';
import { measureFromLibrary } from './new-measure.ts';
import { groupNames } from './taking-fields.tsx';
import classes from './new-measure-dialog.module.css';

/** Measures that many use, by what they are about; choosing one starts a measure with its words. */
export function MeasureLibrary(props: {
  readonly changeId: string;
  readonly onClose: () => void;
  readonly onMade: (measure: Measure) => void;
}) {
  const journal = useJournal();
  const add = useAddRecord('measures');
  const [fault, setFault] = useState<string | null>(null);
  const library = useQuery({
    queryKey: ['measure-library'],
    queryFn: () => journal.measuring.library(),
    staleTime: Infinity,
  });
  const take = async (entry: LibraryMeasure) => {
    const measure = measureFromLibrary(newRecordId(), props.changeId, entry);
    const saved = await add(measure);
    if (saved.outcome === 'not-saved') return setFault(saved.reason);
    props.onClose();
    props.onMade(measure);
  };
  return (
    <>
      <p className={classes['lead']}>
        Every word can be changed afterwards, but keep it the same before and after.
      </p>
      {fault && <ErrorLine>{fault}</ErrorLine>}
      {library.isError && <ErrorLine>The library cannot be read. Start the app again.</ErrorLine>}
      {measureGroups.map((group) => {
        const entries = library.data?.filter((entry) => entry.group === group) ?? [];
        return (
          entries.length > 0 && (
            <section key={group} className={classes['group']} aria-label={groupNames[group]}>
              <h3>{groupNames[group]}</h3>
              <ul>
                {entries.map((entry) => (
                  <li key={entry.id}>
                    <span>
                      <b>{entry.title}</b> {entry.about}
                    </span>
                    <Button
                      size="xs"
                      aria-label={`Use ${entry.title}`}
                      onClick={() => void take(entry)}
                    >
                      Use
                    </Button>
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}
