import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Revision } from '#shared/journal/revision.ts';
import { findHeads } from '#main/storage/heads.ts';
import { resolveRecord } from '#main/storage/resolve-record.ts';
import { makeRevision } from '#main/storage/revision-file.ts';
import { makeEntry, makeSection, testId, wordsOf } from '../make-entry.ts';
import type { Entry } from '#shared/entries/entry.ts';

type Edit = {
  readonly parents?: readonly Revision[];
  readonly device?: string;
  readonly minute?: number;
  readonly body?: Entry | null;
};

const revise = ({
  parents = [],
  device = 'laptop',
  minute = 0,
  body = makeEntry(),
}: Edit): Revision =>
  makeRevision({
    kind: 'entry',
    id: testId(1),
    parents: parents.map(({ revision }) => revision),
    device,
    time: Date.parse('2026-03-14T18:00:00.000Z') + minute * 60_000,
    body,
  }).revision;

test('of a line of revisions the last one counts, in whatever order the files are read', () => {
  const first = revise({});
  const second = revise({ parents: [first], minute: 1, body: makeEntry({ title: 'second' }) });
  const third = revise({ parents: [second], minute: 2, body: makeEntry({ title: 'third' }) });
  expect(resolveRecord([second, third, first])).toEqual({
    state: {
      body: third.body,
      removed: false,
      parents: [third.revision],
      rivals: [],
      time: Date.parse(third.time),
    },
    notice: null,
  });
});

test('different fields changed on two devices are joined, and the next revision has both as parents', () => {
  const base = revise({});
  const laptop = revise({ parents: [base], minute: 1, body: makeEntry({ title: 'new title' }) });
  const phone = revise({
    parents: [base],
    device: 'phone1',
    minute: 2,
    body: makeEntry({ setting: 'at the counter' }),
  });
  const { state, notice } = resolveRecord([base, laptop, phone]);
  expect(state.body).toEqual(makeEntry({ title: 'new title', setting: 'at the counter' }));
  expect([...state.parents].sort()).toEqual([laptop.revision, phone.revision].sort());
  expect(notice).toBeNull();
});

test('the same words changed on two devices: the newer are shown, the older are named and stay a head', () => {
  const base = revise({});
  const body = (words: string) => makeEntry({ sections: [makeSection('description', words)] });
  const older = revise({ parents: [base], minute: 1, body: body('from the laptop') });
  const newer = revise({
    parents: [base],
    device: 'phone1',
    minute: 2,
    body: body('from the phone'),
  });
  const { state, notice } = resolveRecord([base, older, newer]);
  expect(wordsOf(state.body as unknown as Entry)).toContain('from the phone');
  expect(state.parents).toEqual([newer.revision]);
  expect(state.rivals).toEqual([older.revision]);
  expect(notice).toBe(
    'Entry RA1 was changed on two computers at once: you see the newer words; open its history to keep what you want of the others.',
  );
  const next = revise({ parents: [newer], minute: 3, body: body('written since') });
  const later = resolveRecord([base, older, newer, next]);
  expect(wordsOf(later.state.body as unknown as Entry)).toContain('written since');
  expect(later.state.rivals).toEqual([older.revision]);
  const chosen = revise({ parents: [next, older], minute: 4, body: body('chosen by hand') });
  expect(resolveRecord([base, older, newer, next, chosen])).toMatchObject({
    notice: null,
    state: { rivals: [], parents: [chosen.revision] },
  });
});

test('two changes that do not go together leave one of them whole', () => {
  const scale = (min: number, max: number) => ({ id: testId(1), scale: { min, max } });
  const make = (parents: readonly string[], minute: number, device: string, body: object) =>
    makeRevision({ kind: 'measure', id: testId(1), parents, device, time: minute * 60_000, body })
      .revision;
  const base = make([], 1, 'laptop', scale(1, 10));
  const raised = make([base.revision], 2, 'laptop', scale(7, 10));
  const lowered = make([base.revision], 3, 'phone1', scale(1, 5));
  const { state, notice } = resolveRecord([base, raised, lowered]);
  expect(state.body).toEqual(lowered.body);
  expect(state.rivals).toEqual([raised.revision]);
  expect(notice).toContain('open its history');
});

test('removed on one device and changed on the other: it is kept, and that is said', () => {
  const base = revise({});
  const removed = revise({ parents: [base], minute: 2, body: null });
  const changed = revise({
    parents: [base],
    device: 'phone1',
    minute: 1,
    body: makeEntry({ title: 'still at it' }),
  });
  const { state, notice } = resolveRecord([base, removed, changed]);
  expect(state).toMatchObject({ removed: false, body: { title: 'still at it' } });
  expect(notice).toBe('Entry RA1 was removed on one device and changed on another; it was kept.');
});

test('a removed record remembers what it said last', () => {
  const first = revise({ body: makeEntry({ title: 'first' }) });
  const second = revise({ parents: [first], minute: 1, body: makeEntry({ title: 'second' }) });
  const removed = revise({ parents: [second], minute: 2, body: null });
  expect(resolveRecord([removed, first, second]).state).toMatchObject({
    removed: true,
    body: { title: 'second' },
  });
});

test('a copy of the same revision under another name is one revision', () => {
  const only = revise({});
  expect(resolveRecord([only, { ...only }]).notice).toBeNull();
  expect(findHeads([only, { ...only }])).toHaveLength(1);
});

test('whatever two devices do and whichever files have arrived, no newest revision is dropped', () => {
  const step = fc.record({
    device: fc.constantFrom('laptop', 'phone1', 'tablet'),
    field: fc.constantFrom('title', 'setting'),
    words: fc.string({ maxLength: 5 }),
    /** Which of the revisions so far this device has seen last. */
    seen: fc.nat(),
    removes: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 1, maxLength: 12 }),
      fc.infiniteStream(fc.boolean()),
      (steps, arrives) => {
        const revisions = [revise({})];
        steps.forEach(({ device, field, words, seen, removes }, index) => {
          const parent = revisions[seen % revisions.length] as Revision;
          const body = removes ? null : { ...makeEntry(), [field]: words };
          revisions.push(revise({ parents: [parent], device, minute: index + 1, body }));
        });
        const arrived = revisions.filter(() => arrives.next().value);
        if (arrived.length === 0) return;
        const { state, notice } = resolveRecord(arrived);
        const living = findHeads(arrived).filter((head) => head.body);
        // Every newest revision is either an ancestor of what is saved next, or waits for its owner's choice.
        for (const head of living) {
          expect([...state.parents, ...state.rivals]).toContain(head.revision);
        }
        if (state.rivals.length > 0) expect(notice).toContain('open its history');
        expect(state.removed).toBe(living.length === 0);
      },
    ),
  );
});
