import { describe, expect, it } from 'vitest';
import { readPastedMail } from '#shared/evidence/read-pasted-mail.ts';

describe('a text that is pasted', () => {
  it('is an e-mail when it has the head of one, in any order', () => {
    expect(
      readPastedMail(
        'Subject: The wrong room\nFrom: Customer A <a@example.org>\nSent: Tue, 3 Mar 2026 14:02\nTo: me\n\nDear team,\nFrom: here on it was fine.',
      ),
    ).toEqual({
      subject: 'The wrong room',
      from: 'Customer A <a@example.org>',
      to: 'me',
      date: '2026-03-03',
      text: 'Dear team,\nFrom: here on it was fine.',
    });
  });

  it.each([
    ['Date: 03/03/2026 at 14:02', '2026-03-03'],
    ['Date: 2026-03-03T14:02:00Z', '2026-03-03'],
    ['Sent: March 3, 2026 2:02 PM', '2026-03-03'],
    ['Sent: yesterday', null],
  ])('has its day read from “%s”', (line, day) => {
    expect(readPastedMail(`From: A\n${line}\nSubject: B\n\nC`)?.date).toBe(day);
  });

  it('is a note otherwise', () => {
    expect(readPastedMail('Note: she rang back at four.')).toBeNull();
    expect(readPastedMail('From: the till I saw her wave.')).toBeNull();
    expect(readPastedMail('')).toBeNull();
  });
});
