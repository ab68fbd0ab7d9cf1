import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Suspense, type ReactNode } from 'react';
import { Link } from 'react-router';
import { longDay } from '#renderer/ui/day.ts';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { Card } from './card.tsx';
import { CarryOn } from './carry-on.tsx';
import { DueFollowUps } from './due-follow-ups.tsx';
import { NearestGaps } from './nearest-gaps.tsx';
import { SecondLooksCard } from './second-looks-card.tsx';
import classes from './today.module.css';
import { WhereYouAre } from './where-you-are.tsx';

/** Parts of Today that other features fill; the app hands them in. Each is a whole card, or nothing. */
export type TodaySlots = {
  /** The one-minute note, without its card. */
  readonly capture: ReactNode;
  /** Plans and actions that are due. */
  readonly plans?: ReactNode;
};

/** The home of an open journal: carry on, what is due, what is nearest to done, and a minute's note. */
export function TodayScreen(slots: TodaySlots) {
  const today = useToday();
  return (
    <Page wide>
      <PageHeader
        title={dayOfWeek(today)}
        sub="What is due, what is nearest to done, and room for a note."
        actions={
          <Button
            component={Link}
            to="/entries"
            state={{ newEntry: true }}
            leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
          >
            New entry
          </Button>
        }
      />
      <div className={classes['grid']}>
        <div className={classes['stack']}>
          <CarryOn />
          <DueFollowUps today={today} />
          {slots.plans}
          <Suspense fallback={<Card title="Gaps nearest to done">{reading}</Card>}>
            <NearestGaps />
          </Suspense>
        </div>
        <div className={classes['stack']}>
          <Card title="One-minute note">{slots.capture}</Card>
          <SecondLooksCard today={today} />
          <Suspense fallback={<Card title="Where you are">{reading}</Card>}>
            <WhereYouAre />
          </Suspense>
        </div>
      </div>
    </Page>
  );
}

/** A long journal is read through for these: the rest of the page does not wait for them. */
const reading = <p className={classes['quiet']}>Reading the accounts …</p>;

/** `Tuesday 17 March`: the year is known. */
const dayOfWeek = (day: string): string => longDay(day).replace(/ \d{4}$/, '');
