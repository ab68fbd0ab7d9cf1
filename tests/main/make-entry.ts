import type { Entry } from '#shared/entries/entry.ts';
import { richTextFromPlain } from '#shared/entries/rich-text.ts';
import type { Section } from '#shared/entries/section.ts';

/** An id with 26 places that ends in `number`. */
export const testId = (number: number): string => String(number).padStart(26, '0');

export const makeSection = (stageId: string, text: string): Section => ({
  stageId,
  content: richTextFromPlain(text),
});

/** An entry; give only what differs. */
export const makeEntry = (difference: Partial<Entry> = {}): Entry => ({
  id: testId(1),
  code: 'RA1',
  title: 'A late delivery',
  modelId: 'gibbs',
  happenedOn: '2026-03-14',
  createdAt: '2026-03-14T18:00:00.000Z',
  setting: 'phone',
  reality: 'real',
  customerIds: [],
  status: 'draft',
  included: false,
  sections: [makeSection('description', 'The parcel was two days late.')],
  ...difference,
});

/** The words of one stage of an entry, for telling versions apart. */
export const wordsOf = (entry: Entry | null | undefined, stageId = 'description'): string =>
  JSON.stringify(entry?.sections.find((section) => section.stageId === stageId)?.content ?? null);
