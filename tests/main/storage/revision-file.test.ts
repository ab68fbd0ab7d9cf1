import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { measureDetails } from '#shared/measures/measure.ts';
import {
  makeRevision,
  readRevision as readBytes,
  type NewRevision,
  type ReadRevision,
} from '#main/storage/revision-file.ts';
import { makeEntry, testId } from '../make-entry.ts';

const made = (difference: Partial<NewRevision> = {}): NewRevision => ({
  kind: 'entry',
  id: testId(1),
  parents: [],
  device: 'laptop',
  time: Date.parse('2026-03-14T18:00:00.000Z'),
  body: makeEntry(),
  ...difference,
});

const readRevision = (text: string): ReadRevision => readBytes(Buffer.from(text, 'utf8'));

test('a revision reads back as it was made', () => {
  const { revision, text } = makeRevision(made());
  expect(readRevision(text)).toEqual({ revision });
  expect(revision.body).toEqual(makeEntry());
  expect(revision.revision).toBe(`0mmqms000-laptop-${revision.hash.slice(0, 16)}`);
});

test('every single changed character is noticed', () => {
  const { text } = makeRevision(made({ body: makeEntry({ sections: [] }) }));
  for (let index = 0; index < text.length; index += 1) {
    const other = text[index] === 'x' ? 'y' : 'x';
    const damaged = text.slice(0, index) + other + text.slice(index + 1);
    expect(readRevision(damaged), `character ${index}`).toHaveProperty('problem');
  }
});

test('a field that a schema would drop is noticed like any other that nobody signed', () => {
  const { text } = makeRevision(made());
  for (const added of ['"__proto__":{"x":1},', '"constructor":{"x":1},']) {
    const changed = text.replace('{"body":{', `{"body":{${added}`);
    expect(readRevision(changed), added).toEqual({ problem: 'is damaged' });
    const beside = text.replace('{"body":', `{${added}"body":`);
    expect(readRevision(beside), added).toEqual({ problem: 'is damaged' });
  }
});

test('every torn file is noticed', () => {
  const { text } = makeRevision(made({ body: makeEntry({ sections: [] }) }));
  for (let length = 0; length < text.length; length += 1) {
    expect(readRevision(text.slice(0, length)), `length ${length}`).toHaveProperty('problem');
  }
});

test('a file that somebody laid out anew is as good as before', () => {
  const { revision, text } = makeRevision(made());
  expect(readRevision(JSON.stringify(JSON.parse(text), null, 2))).toEqual({ revision });
});

test('words in any script, emoji and halves of a pair survive', () => {
  const title = 'Zażółć 顧客 العملاء 👩‍👩‍👧 \uD800 \u0000 \u2028';
  const { text } = makeRevision(made({ body: makeEntry({ title }) }));
  expect(readRevision(text)).toMatchObject({ revision: { body: { title } } });
});

test('fields of a newer version are kept', () => {
  const body = { ...makeEntry(), mood: 'proud', sections: [] };
  expect(readRevision(makeRevision(made({ body })).text)).toMatchObject({
    revision: { body: { mood: 'proud' } },
  });
});

test('a newer format is told apart from damage', () => {
  const newer = JSON.stringify({ format: 2, anything: 'else' });
  expect(readRevision(newer)).toEqual({ problem: 'was written by a newer version of Hindsight' });
  expect(readRevision('')).toEqual({ problem: 'is empty' });
  expect(readRevision('\0'.repeat(4096))).toEqual({ problem: 'is damaged' });
});

test('a body that does not fit its kind is not used although its hash is right', () => {
  const { text } = makeRevision(made({ body: { id: testId(1), code: 7 } }));
  expect(readRevision(text)).toEqual({
    problem: 'holds something this version of Hindsight cannot understand',
  });
});

test('a body with the id of another record is not used', () => {
  const { text } = makeRevision(made({ id: testId(2) }));
  expect(readRevision(text)).toHaveProperty('problem');
});

test('a file nested beyond all reason is damage, not a crash', () => {
  const deep = `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`;
  expect(readRevision(deep)).toEqual({ problem: 'is damaged' });
});

test('a measure written before measures had groups and channels is read with what they mean now', async () => {
  const kept = new URL('../../fixtures/journal/measure-of-the-first-version.json', import.meta.url);
  const text = await readFile(kept, 'utf8');
  expect(text).not.toContain('"channel"');
  expect(readRevision(text)).toMatchObject({
    revision: { body: { title: 'Visit overall', ...measureDetails } },
  });
});
