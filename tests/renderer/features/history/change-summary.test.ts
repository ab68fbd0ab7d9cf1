import { expect, test } from 'vitest';
import { changeSummary } from '#renderer/features/history/change-summary.ts';
import type { Version } from '#shared/history/history-calls.ts';

const version = (difference: Partial<Version>): Version => ({
  revision: '0mmqms000-laptop-1e234d25c4d6bca3',
  savedAt: '2026-03-14T18:00:00.000Z',
  device: 'laptop',
  here: true,
  standing: 'earlier',
  deleted: false,
  wordsAdded: 0,
  wordsRemoved: 0,
  changed: [],
  ...difference,
});

test.each([
  [{ changed: ['Feelings'], wordsAdded: 1 }, false, 'Feelings: 1 word added'],
  [
    { changed: ['Title', 'Feelings'], wordsAdded: 12, wordsRemoved: 3 },
    false,
    'Title and Feelings: 12 words added, 3 words removed',
  ],
  [
    { changed: ['Title', 'Setting', 'Feelings', 'Claims'], wordsRemoved: 2 },
    false,
    'Title, Setting and 2 more: 2 words removed',
  ],
  [{}, false, 'No words changed'],
  [{ deleted: true }, false, 'Deleted'],
  [{ wordsAdded: 227 }, true, 'First version, 227 words'],
  [{}, true, 'First version'],
])('%o reads as one line', (difference, isFirst, line) => {
  expect(changeSummary(version(difference), isFirst)).toBe(line);
});
