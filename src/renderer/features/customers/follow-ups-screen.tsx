import { Button } from '@mantine/core';
import { IconCalendarDown, IconCalendarEvent } from '@tabler/icons-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { FollowUp } from '#shared/customers/follow-up.ts';
import { CustomersRoomTabs } from '#renderer/ui/customers-room-tabs.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FilterPills } from '#renderer/ui/filter-pills.tsx';
import { useFollowUps } from '#renderer/ui/journal-queries.ts';
import { ListAndPanel } from '#renderer/ui/list-and-panel.tsx';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { useOpenItem } from '#renderer/ui/use-open-item.ts';
import { useToday } from '#renderer/ui/use-today.ts';
import { CalendarOutcome, useSaveCalendar } from './save-calendar.tsx';
import classes from './customers.module.css';
import { FollowUpPanel } from './follow-up-panel.tsx';
import { FollowUpRows } from './follow-up-rows.tsx';
import { fitsFollowUp, inFollowUpOrder, type FollowUpFilter } from './list-follow-ups.ts';

/** Everything promised to anybody: what is overdue, due and done, and what is not written down yet. */
export function FollowUpsScreen() {
  const followUps = useFollowUps();
  const { openId, open } = useOpenItem();
  const calendar = useSaveCalendar();
  const opened = followUps.find(({ id }) => id === openId);
  return (
    <Page wide>
      <CustomersRoomTabs />
      <PageHeader
        title="Follow-ups"
        sub="What you promised, when it is due, and what came of it."
        actions={
          followUps.some(({ doneOn, dueOn }) => doneOn === null && dueOn !== null) && (
            <Button
              leftSection={<IconCalendarDown size={18} stroke={1.75} aria-hidden />}
              onClick={() => void calendar.save(null)}
            >
              Save all as a calendar file
            </Button>
          )
        }
      />
      <CalendarOutcome told={calendar.told} />
      {followUps.length === 0 ? (
        <EmptyState icon={IconCalendarEvent} title="No follow-ups yet">
          Open a customer or a contact and add what you promised there.
        </EmptyState>
      ) : (
        <ListAndPanel
          list={<FollowUpList followUps={followUps} openId={openId} />}
          panel={
            opened ? (
              <FollowUpPanel key={opened.id} followUp={opened} onClose={() => open(null)} />
            ) : null
          }
        />
      )}
    </Page>
  );
}

function FollowUpList(props: {
  readonly followUps: readonly FollowUp[];
  readonly openId: string | null;
}) {
  const today = useToday();
  const [search] = useSearchParams();
  const [filter, setFilter] = useState<FollowUpFilter>(
    filters.find(({ value }) => value === search.get('filter'))?.value ?? 'all',
  );
  const fitting = (value: FollowUpFilter) =>
    props.followUps.filter((followUp) => fitsFollowUp(followUp, value, today));
  const shown = inFollowUpOrder(fitting(filter), today);
  return (
    <>
      <div className={classes['tools']}>
        <FilterPills
          label="Show follow-ups"
          pressed={filter}
          onPress={setFilter}
          pills={filters.map((pill) => ({ ...pill, count: fitting(pill.value).length }))}
        />
      </div>
      {shown.length === 0 ? (
        <p className={classes['nothing']}>None of these. Show all to see the others.</p>
      ) : (
        <FollowUpRows label="Follow-ups" followUps={shown} today={today} openId={props.openId} />
      )}
    </>
  );
}

const filters: readonly { readonly value: FollowUpFilter; readonly name: string }[] = [
  { value: 'all', name: 'All' },
  { value: 'overdue', name: 'Overdue' },
  { value: 'today', name: 'Today' },
  { value: 'upcoming', name: 'Upcoming' },
  { value: 'done', name: 'Done' },
  { value: 'undocumented', name: 'Done, not documented' },
];
