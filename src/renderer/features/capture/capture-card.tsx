import { Button } from '@mantine/core';
import { useState } from 'react';
import { captureTitle } from '#shared/customers/entry-from-capture.ts';
import { recently } from '#renderer/ui/day.ts';
import { useCaptures } from '#renderer/ui/journal-queries.ts';
import { useRemoveRecord } from '#renderer/ui/use-remove-record.ts';
import classes from './capture.module.css';
import { CaptureForm } from './capture-form.tsx';
import { newCapture } from './new-capture.ts';

/** The one-minute note on Today, and the notes that wait to become something. */
export function CaptureCard() {
  const captures = useCaptures();
  const remove = useRemoveRecord('captures');
  const [current, setCurrent] = useState(newCapture);
  const waiting = captures.filter(({ id }) => id !== current.id);
  return (
    <>
      <CaptureForm key={current.id} capture={current} onDone={() => setCurrent(newCapture())} />
      {waiting.length > 0 && (
        <ul aria-label="Notes that wait" className={classes['waiting']}>
          {waiting.toReversed().map((capture) => (
            <li key={capture.id}>
              <span>
                <b>{captureTitle(capture) || 'A note without words'}</b>
                <span>
                  {[capture.who, recently(capture.createdAt)].filter(Boolean).join(' · ')}
                </span>
              </span>
              <Button
                size="xs"
                aria-label={`Open the note “${captureTitle(capture)}”`}
                onClick={() => setCurrent(capture)}
              >
                Open
              </Button>
              <Button
                size="xs"
                variant="subtle"
                aria-label={`Delete the note “${captureTitle(capture)}”`}
                onClick={() => void remove({ id: capture.id, name: 'The note' })}
              >
                Delete
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
