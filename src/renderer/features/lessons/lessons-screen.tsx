import { Button } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { shortDay } from '#renderer/ui/day.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FilterPills } from '#renderer/ui/filter-pills.tsx';
import { HistoryLink } from '#renderer/ui/history-link.tsx';
import { useEntries, useLessons } from '#renderer/ui/journal-queries.ts';
import { EntriesRoomTabs } from '#renderer/ui/entries-room-tabs.tsx';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Page } from '#renderer/ui/page.tsx';
import type { Lesson } from '#shared/lessons/lesson.ts';
import classes from './lessons.module.css';

type Shown = 'all' | 'used' | 'open';

/** Everything the accounts taught, and where it was put to use since. */
export function LessonsScreen() {
  const lessons = [...useLessons()]
    .filter(({ text }) => text.trim() !== '')
    .sort((one, other) => (one.id < other.id ? 1 : -1));
  const [shown, setShown] = useState<Shown>('all');
  const used = lessons.filter(({ uses }) => uses.length > 0);
  const open = lessons.filter(({ uses }) => uses.length === 0);
  const listed = { all: lessons, used, open }[shown];
  return (
    <Page>
      <EntriesRoomTabs />
      <PageHeader
        title="Lessons"
        sub="What your accounts taught you, and the later account that shows it in use."
      />
      {lessons.length === 0 ? (
        <EmptyState
          icon={IconBulb}
          title="No lessons yet"
          action={
            <Button component={Link} to="/entries">
              All entries
            </Button>
          }
        >
          Open an entry and add what it taught you under Links.
        </EmptyState>
      ) : (
        <>
          <FilterPills
            label="Show lessons"
            pressed={shown}
            onPress={setShown}
            pills={[
              { value: 'all', name: 'All', count: lessons.length },
              { value: 'used', name: 'Put to use', count: used.length },
              { value: 'open', name: 'Not yet', count: open.length },
            ]}
          />
          <ul className={classes['lessons']} aria-label="Lessons">
            {listed.map((lesson) => (
              <LessonRow key={lesson.id} lesson={lesson} />
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}

function LessonRow({ lesson }: { readonly lesson: Lesson }) {
  return (
    <li>
      <div>
        <b>{lesson.text}</b>
        <p>
          Learned in <AccountLink id={lesson.entryId} />, {shortDay(lesson.learnedOn)}
        </p>
        {lesson.uses.map(({ entryId, how }) => (
          <p key={entryId}>
            Put to use in <AccountLink id={entryId} />
            {how === '' ? '' : `: ${how}`}
          </p>
        ))}
        {lesson.uses.length === 0 && <p>Not put to use yet.</p>}
      </div>
      <HistoryLink kind="lesson" id={lesson.id} />
    </li>
  );
}

function AccountLink({ id }: { readonly id: string }) {
  const entry = useEntries().find((each) => each.id === id);
  if (!entry) return <span>an account that was deleted</span>;
  return <Link to={`/entries/${id}`}>{`${entry.code} ${entry.title}`.trim()}</Link>;
}
