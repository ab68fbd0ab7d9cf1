import { Button, Checkbox } from '@mantine/core';
import { Suspense, useState } from 'react';
import type { Version } from '#shared/history/history-calls.ts';
import { dayAndTime } from '#renderer/ui/day.ts';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { useReadAgain } from '#renderer/ui/use-read-again.ts';
import { ComparedParts } from './compared-parts.tsx';
import classes from './history.module.css';
import type { RecordReference } from './use-history.ts';

/** Two versions written on two computers at once: part by part, the one to keep. */
export function SettleVersions(props: {
  readonly record: RecordReference;
  readonly shown: Version;
  readonly other: Version;
}) {
  const { record, shown, other } = props;
  const { history } = useJournal();
  const readAgain = useReadAgain();
  const [take, setTake] = useState<readonly string[]>([]);
  const [fault, setFault] = useState<string | null>(null);
  const settle = async () => {
    setFault(null);
    const saved = await history.settle({ ...record, other: other.revision, take: [...take] });
    if (saved.outcome === 'not-saved') return setFault(saved.reason);
    await readAgain();
  };
  return (
    <section className={`hs-sheet ${classes['settle']}`} aria-labelledby="settle-title">
      <h2 id="settle-title">Changed on two computers at once</h2>
      <p className={classes['quiet']}>
        Both versions are kept. Tick what you want from the other computer; all else stays as it is
        shown now.
      </p>
      <Suspense fallback={null}>
        <ComparedParts
          record={record}
          older={shown}
          newer={other}
          names={[
            `Shown now, ${dayAndTime(shown.savedAt)}`,
            `The other, ${dayAndTime(other.savedAt)}`,
          ]}
          renderChoice={({ id, name, takable }) =>
            takable && (
              <Checkbox
                mt="xs"
                label={`Take “${name}” from the other`}
                checked={take.includes(id)}
                onChange={(event) =>
                  setTake(
                    event.currentTarget.checked
                      ? [...take, id]
                      : take.filter((taken) => taken !== id),
                  )
                }
              />
            )
          }
        />
      </Suspense>
      <Button variant="filled" onClick={() => void settle()}>
        {take.length === 0 ? 'Keep what is shown now' : 'Keep this choice'}
      </Button>
      {fault && <ErrorLine>{fault}</ErrorLine>}
    </section>
  );
}
