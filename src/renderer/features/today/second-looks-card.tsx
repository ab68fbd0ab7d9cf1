import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { secondLooksDue } from '#shared/second-looks/second-looks-due.ts';
import { secondLookQuestion } from '#shared/second-looks/second-look-question.ts';
import { recently } from '#renderer/ui/day.ts';
import { useEntries, useProfile, useSecondLooks } from '#renderer/ui/journal-queries.ts';
import { Card } from './card.tsx';
import classes from './today.module.css';

const mostShown = 3;

/** Accounts of two to four weeks ago, each with the question it comes back with; no card when there is none. */
export function SecondLooksCard({ today }: { readonly today: string }) {
  const { level } = useProfile();
  const looks = useSecondLooks();
  const due = secondLooksDue(useEntries(), looks, today);
  if (due.length === 0) return null;
  return (
    <Card title="Second looks" side={<span>2 to 4 weeks on</span>}>
      <ul className={classes['rows']}>
        {due.slice(0, mostShown).map((entry) => (
          <li key={entry.id}>
            <span className={classes['what']}>
              <b>{entry.title === '' ? entry.code : entry.title}</b>
              <span>
                Written {recently(entry.createdAt)}. {secondLookQuestion(entry.id, 0, level)}
              </span>
            </span>
            <Button
              size="xs"
              component={Link}
              to={`/entries/${entry.id}`}
              state={{ look: true }}
              aria-label={`Look again at ${entry.title || entry.code}`}
            >
              Look again
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
