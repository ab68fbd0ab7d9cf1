import { expect, test } from 'vitest';
import { takeParts } from '#shared/history/take-parts.ts';
import { makeEntry, makeSection } from '../../main/make-entry.ts';

const own = makeEntry({
  title: 'own',
  sections: [makeSection('description', 'own'), makeSection('feelings', 'own')],
});
const other = makeEntry({
  title: 'other',
  setting: 'shop',
  sections: [makeSection('feelings', 'other'), makeSection('analysis', 'other')],
});
const take = (...parts: readonly string[]) => takeParts(own, other, parts);

test('nothing taken leaves everything', () => {
  expect(take()).toEqual(own);
});

test('a field is taken without any other', () => {
  expect(take('title')).toEqual({ ...own, title: 'other' });
});

test('a stage is taken in its place, and one that only the other has comes last', () => {
  expect(take('sections/feelings', 'sections/analysis')).toEqual({
    ...own,
    sections: [own.sections[0], other.sections[0], other.sections[1]],
  });
});

test('a stage that the other does not have is emptied', () => {
  expect(take('sections/description')).toEqual({ ...own, sections: [own.sections[1]] });
});

test('which record it is cannot be taken', () => {
  expect(takeParts({ id: 'a' }, { id: 'b' }, ['id'])).toEqual({ id: 'a' });
});
