import { Button } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useProfile, useSecondLooks } from '#renderer/ui/journal-queries.ts';
import { newRecordId } from '#renderer/ui/new-record-id.ts';
import { useAddRecord } from '#renderer/ui/use-record-draft.ts';
import { useToday } from '#renderer/ui/use-today.ts';
import type { Entry } from '#shared/entries/entry.ts';
import { isOldEnough } from '#shared/second-looks/second-looks-due.ts';
import { secondLookQuestion } from '#shared/second-looks/second-look-question.ts';
import classes from './second-looks.module.css';
import { SecondLookNote } from './second-look-note.tsx';

/** Behind the account: dated notes written weeks later, and the way to write one more. */
export function SecondLooks({ entry }: { readonly entry: Entry }) {
  const { level } = useProfile();
  const looks = useSecondLooks()
    .filter(({ entryId }) => entryId === entry.id)
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const add = useAddRecord('secondLooks');
  const today = useToday();
  const old = isOldEnough(entry, today);
  const part = useRef<HTMLElement>(null);
  const { state } = useLocation();
  useEffect(() => {
    if (isForLook(state)) part.current?.scrollIntoView({ block: 'end' });
  }, [state]);
  if (looks.length === 0 && !old) return null;
  const question = secondLookQuestion(entry.id, looks.length, level);
  const hasToday = looks.some(({ lookedOn }) => lookedOn === today);

  return (
    <section ref={part} className={classes['looks']} aria-label="Second looks">
      {looks.map((look) => (
        <SecondLookNote key={look.id} look={look} />
      ))}
      {old && !hasToday && (
        <div className={classes['offer']}>
          <div>
            <h2>{looks.length === 0 ? 'A second look' : 'Another look'}</h2>
            <p className={classes['asked']}>{question}</p>
            <p className={classes['quiet']}>
              What you add is dated and stands beside the account, which stays as it is.
            </p>
          </div>
          <Button
            leftSection={<IconEye size={18} stroke={1.75} aria-hidden />}
            onClick={() =>
              void add({
                id: newRecordId(),
                entryId: entry.id,
                lookedOn: today,
                question,
                sections: [],
              })
            }
          >
            Look again
          </Button>
        </div>
      )}
    </section>
  );
}

/** Today leads here to the foot of the account. */
const isForLook = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'look' in state;
