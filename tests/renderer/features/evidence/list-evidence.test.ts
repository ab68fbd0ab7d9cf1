import { describe, expect, it } from 'vitest';
import { listEvidence } from '#renderer/features/evidence/list-evidence.ts';
import type { Evidence } from '#shared/evidence/evidence.ts';

const item = (changed: Partial<Evidence>): Evidence => ({
  id: 'e'.repeat(26),
  code: 'E001',
  title: '',
  type: '',
  date: null,
  description: '',
  keptAt: '',
  seenBy: '',
  criteria: [],
  customerIds: [],
  ...changed,
});
const items = [
  item({ code: 'E010', title: 'Huddle notes', date: '2026-02-09' }),
  item({ code: 'E002', title: 'Comment cards', type: 'WP', criteria: ['unit/2.3'] }),
  item({ code: 'E003', title: 'Statement by the supervisor', type: 'WT', date: '2026-03-03' }),
];
const codes = (text: string, sort: 'code' | 'date' = 'code') =>
  listEvidence(items, { text, sort }).map(({ code }) => code);

describe('the list of evidence', () => {
  it('stands in the order of its labels, ten after two', () => {
    expect(codes('')).toEqual(['E002', 'E003', 'E010']);
  });

  it('can stand newest first, with undated items last', () => {
    expect(codes('', 'date')).toEqual(['E003', 'E010', 'E002']);
  });

  it('is searched by title, label, type and criterion, whatever the case', () => {
    expect(codes('HUDDLE')).toEqual(['E010']);
    expect(codes('e003')).toEqual(['E003']);
    expect(codes('witness')).toEqual(['E003']);
    expect(codes('2.3')).toEqual(['E002']);
  });

  it('holds items with every word only', () => {
    expect(codes('comment cards')).toEqual(['E002']);
    expect(codes('comment notes')).toEqual([]);
  });
});
