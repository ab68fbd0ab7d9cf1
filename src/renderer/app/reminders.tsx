import { notifications } from '@mantine/notifications';
import { useEffect, useEffectEvent } from 'react';
import { reminderOf } from '#shared/customers/reminder.ts';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { useCustomers, useFollowUps } from '#renderer/ui/journal-queries.ts';
import { useToday } from '#renderer/ui/use-today.ts';

/** What was told since the window was opened: each follow-up once a day. */
const told = new Set<string>();

/** Tells of follow-ups that are due while the journal is open: through the system where it can, else in the window. */
export function Reminders() {
  const journal = useJournal();
  const followUps = useFollowUps();
  const customers = useCustomers();
  const today = useToday();
  const reminder = reminderOf(followUps, customers, today, told);
  const tell = useEffectEvent(async () => {
    if (!reminder) return;
    for (const key of reminder.keys) told.add(key);
    const { title } = reminder;
    const { outcome } = await journal.reminders.show({ title, text: reminder.text });
    if (outcome === 'in-window') {
      notifications.show({
        id: 'reminder',
        title,
        message: reminder.text,
        autoClose: 15_000,
        withBorder: true,
        closeButtonProps: { 'aria-label': 'Close' },
      });
    }
  });
  const text = reminder?.text ?? null;
  useEffect(() => {
    if (text !== null) void tell();
  }, [text]);
  return null;
}
