import ical, { ICalAlarmType } from 'ical-generator';
import { channelOf } from '#shared/customers/contact-channels.ts';
import type { Customer } from '#shared/customers/customer.ts';
import type { FollowUp } from '#shared/customers/follow-up.ts';

/** Nine in the morning of the day, as seconds before an event that begins at midnight. */
const atNine = -9 * 3600;

/**
 * Follow-ups that wait for a day as a calendar file (RFC 5545): whole days, with
 * a reminder at nine. It holds codes and channels only, nothing the candidate
 * wrote: calendars are shared and synced.
 */
export function calendarFile(
  followUps: readonly FollowUp[],
  customers: readonly Pick<Customer, 'id' | 'code'>[],
  madeAt: Date,
): string {
  const codes = new Map(customers.map(({ id, code }) => [id, code]));
  const calendar = ical({
    name: 'Follow-ups',
    prodId: { company: 'Hindsight', product: 'Follow-ups', language: 'EN' },
  });
  for (const { id, code, customerId, dueOn, channel } of followUps) {
    if (dueOn === null) continue;
    calendar.createEvent({
      id: `${id}@hindsight`,
      stamp: madeAt,
      start: new Date(`${dueOn}T00:00:00Z`),
      allDay: true,
      summary: `Follow up with ${codes.get(customerId) ?? 'a customer'} (${code})`,
      description: `By ${channelOf(channel).name.toLowerCase()}. What was promised stands in the journal under ${code}.`,
      alarms: [{ type: ICalAlarmType.display, trigger: atNine }],
    });
  }
  return `${calendar.toString()}\r\n`;
}
