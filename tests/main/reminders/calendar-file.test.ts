import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { calendarFile } from '#main/reminders/calendar-file.ts';
import { makeContact, makeCustomer, makeFollowUp } from '../make-contact.ts';
import { testId } from '../make-entry.ts';
import { makePorts } from '../make-ports.ts';
import { startWithJournal } from '../start-app.ts';

const madeAt = new Date('2026-03-17T10:00:00Z');

test('a calendar file has a whole day for each follow-up and holds codes only', () => {
  const customer = makeCustomer({ code: 'Customer, A; with\\signs' });
  const text = calendarFile([makeFollowUp({ title: 'Ring Mrs Harker' })], [customer], madeAt);
  const unfolded = text.replaceAll('\r\n ', '');
  expect(unfolded).toContain(`UID:${testId(500)}@hindsight`);
  expect(unfolded).toContain('DTSTAMP:20260317T100000Z');
  expect(unfolded).toContain('DTSTART;VALUE=DATE:20260309');
  expect(unfolded).toContain('SUMMARY:Follow up with Customer\\, A\\; with\\\\signs (FU1)');
  expect(text).not.toContain('Harker');
});

test('no line of it is longer than 75 bytes, and every line ends as RFC 5545 wants', () => {
  const customer = makeCustomer({ code: `Customer ${'Å'.repeat(90)}` });
  const text = calendarFile([makeFollowUp()], [customer], madeAt);
  const lines = text.split('\r\n');
  expect(lines.at(-1)).toBe('');
  expect(lines.filter((line) => line.includes('\n'))).toEqual([]);
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
});

test('all waiting follow-ups are saved in one file among the documents, never over another one', async () => {
  const { journal, ports } = await startWithJournal();
  expect(await journal.reminders.saveCalendar({ id: null })).toEqual({
    outcome: 'not-saved',
    reason: 'No follow-up waits for a day: give one a day first.',
  });
  await journal.customers.save(makeCustomer());
  await journal.contacts.save(makeContact());
  await journal.followUps.save(makeFollowUp());
  await journal.followUps.save(
    makeFollowUp({ id: testId(501), code: 'FU2', doneOn: '2026-03-09' }),
  );
  const first = await journal.reminders.saveCalendar({ id: null });
  const second = await journal.reminders.saveCalendar({ id: testId(500) });
  const third = await journal.reminders.saveCalendar({ id: testId(500) });
  const names = [first, second, third].map((each) =>
    each.outcome === 'saved' ? path.relative(ports.folders.documents, each.file) : each.reason,
  );
  expect(names).toEqual(['follow-ups.ics', 'follow-up-FU1.ics', 'follow-up-FU1 (2).ics']);
  const text = await readFile(path.join(ports.folders.documents, 'follow-ups.ics'), 'utf8');
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
});

test('a reminder goes to the system where there is one, and back to the window where there is none', async () => {
  const shown: string[] = [];
  const notifier = { show: (title: string, text: string) => shown.push(`${title}: ${text}`) > 0 };
  const desktop = await startWithJournal(await makePorts({ notifier }));
  const browser = await startWithJournal();
  const reminder = { title: 'A follow-up is due', text: 'Customer A (FU1), phone.' };
  expect(await desktop.journal.reminders.show(reminder)).toEqual({ outcome: 'shown' });
  expect(await browser.journal.reminders.show(reminder)).toEqual({ outcome: 'in-window' });
  expect(shown).toEqual(['A follow-up is due: Customer A (FU1), phone.']);
});
