import { describe, expect, it } from 'vitest';
import { authorshipOfEntries } from '#shared/authorship/authorship-of-entries.ts';
import { continueSession } from '#shared/authorship/continue-session.ts';
import { testId } from '../../main/make-entry.ts';

const entry = testId(1);
const ids = () => {
  let next = 10;
  return () => testId(next++);
};

describe('a sitting at an account', () => {
  it('goes on while the keys keep coming, and adds up what they bring', () => {
    const newId = ids();
    const first = continueSession(
      null,
      entry,
      { typed: 1, pasted: 0 },
      '2026-03-14T10:00:00.000Z',
      newId,
    );
    const next = continueSession(
      first,
      entry,
      { typed: 2, pasted: 40 },
      '2026-03-14T10:14:00.000Z',
      newId,
    );
    expect(next).toEqual({
      id: first.id,
      entryId: entry,
      from: '2026-03-14T10:00:00.000Z',
      to: '2026-03-14T10:14:00.000Z',
      wordsTyped: 3,
      wordsPasted: 40,
    });
  });

  it('ends after a quarter of an hour without a key', () => {
    const newId = ids();
    const first = continueSession(
      null,
      entry,
      { typed: 1, pasted: 0 },
      '2026-03-14T10:00:00.000Z',
      newId,
    );
    const next = continueSession(
      first,
      entry,
      { typed: 1, pasted: 0 },
      '2026-03-14T10:15:01.000Z',
      newId,
    );
    expect(next.id).not.toBe(first.id);
    expect(next).toMatchObject({ from: '2026-03-14T10:15:01.000Z', wordsTyped: 1 });
  });
});

it('the sittings of an account are added up whatever their order', () => {
  const sitting = (id: number, day: string, wordsTyped: number) => ({
    id: testId(id),
    entryId: entry,
    from: `${day}T10:00:00.000Z`,
    to: `${day}T10:20:00.000Z`,
    wordsTyped,
    wordsPasted: 1,
  });
  const record = authorshipOfEntries([sitting(2, '2026-03-16', 30), sitting(1, '2026-03-14', 20)]);
  expect(record.get(entry)).toEqual({
    entryId: entry,
    sittings: 2,
    first: '2026-03-14T10:00:00.000Z',
    last: '2026-03-16T10:20:00.000Z',
    wordsTyped: 50,
    wordsPasted: 2,
  });
});
