import { IconCalendar, IconCheck, IconClock } from '@tabler/icons-react';
import type { FollowUpState } from '#shared/customers/follow-up-state.ts';
import { shortDay } from './day.ts';
import { Tag } from './tag.tsx';

/** When something is due, by shape, word and colour: overdue, today, a day, or done. */
export function DueTag(props: { readonly state: FollowUpState; readonly day: string | null }) {
  const day = props.day === null ? '' : shortDay(props.day);
  switch (props.state) {
    case 'overdue':
      return (
        <Tag tone="bad" shape="stop">
          Overdue
        </Tag>
      );
    case 'today':
      return (
        <Tag tone="care">
          <IconClock size={15} stroke={1.75} aria-hidden />
          Today
        </Tag>
      );
    case 'upcoming':
      return (
        <Tag>
          <IconCalendar size={15} stroke={1.75} aria-hidden />
          {day}
        </Tag>
      );
    case 'open':
      return (
        <Tag>
          <IconCalendar size={15} stroke={1.75} aria-hidden />
          No day set
        </Tag>
      );
    case 'done':
      return (
        <Tag tone="good">
          <IconCheck size={15} stroke={1.75} aria-hidden />
          Done
        </Tag>
      );
  }
}
