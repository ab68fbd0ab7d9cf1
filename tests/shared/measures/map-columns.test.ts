import { describe, expect, test } from 'vitest';
import { guessColumns, mapColumns, withRole } from '#shared/measures/map-columns.ts';
import { splitTable } from '#shared/measures/parsing/split-table.ts';
import { makeMeasure } from './make-measure.ts';

const rowsOf = (text: string) => {
  const table = splitTable(text);
  return table.ok ? table.value : [];
};
const cards = rowsOf('Wann,Visit,Customer\n2026-02-02,3,C01\n2026-02-03,7,C02\n2026-03-20,5,C01');
const unknown = { phase: null, changedOn: null };

describe('the columns of a table', () => {
  test('are guessed by heading and by what stands in them', () => {
    expect(guessColumns(cards, { kind: 'rating' })).toEqual({
      roles: ['date', 'value', 'who'],
      hasHeading: true,
    });
  });

  test('hold each thing once: a role given to one column leaves the other', () => {
    const map = guessColumns(cards, { kind: 'rating' });
    expect(withRole(map, 0, 'value').roles).toEqual(['value', null, 'who']);
    expect(withRole(map, 1, null).roles).toEqual(['date', null, 'who']);
  });

  test('tell before from after by the day of the change, and every fault by its line', () => {
    const map = guessColumns(cards, { kind: 'rating' });
    const known = { phase: null, changedOn: '2026-02-16' };
    const { observations, problems, missing } = mapColumns(cards, map, makeMeasure({}), known);
    expect(missing).toBeNull();
    expect(observations).toMatchObject([
      { phase: 'before', value: 3, who: 'C01', date: '2026-02-02' },
      { phase: 'after', value: 5, who: 'C01' },
    ]);
    expect(problems.map(({ text }) => text)).toEqual([
      'Line 3: “7” lies outside the scale of 1 to 5.',
    ]);
  });

  test('say what is missing instead of guessing', () => {
    const map = guessColumns(cards, { kind: 'rating' });
    const measure = makeMeasure({});
    expect(mapColumns(cards, map, measure, unknown).missing).toMatch(/change has no day yet/);
    expect(mapColumns(cards, withRole(map, 1, null), measure, unknown).missing).toMatch(
      /column that holds the values/,
    );
    expect(
      mapColumns(cards, map, measure, { phase: 'after', changedOn: null }).observations,
    ).toHaveLength(2);
  });

  test('may hold both phases side by side', () => {
    const pairs = rowsOf('customer,before,after\nC1,2,4\nC2,3,\n');
    const map = guessColumns(pairs, { kind: 'rating' });
    expect(mapColumns(pairs, map, makeMeasure({}), unknown).observations).toHaveLength(3);
    expect(mapColumns(pairs, withRole(map, 2, null), makeMeasure({}), unknown).missing).toMatch(
      /values after, too/,
    );
  });

  test('hold the first phase to the scale it had', () => {
    const table = rowsOf('phase,value\nbefore,9\nafter,9\n');
    const differed = makeMeasure({}).beforeDiffered;
    const measure = makeMeasure({
      beforeDiffered: { ...differed, scale: { min: 1, max: 10, good: null } },
    });
    const map = guessColumns(table, { kind: 'rating' });
    const { observations, problems } = mapColumns(table, map, measure, unknown);
    expect(observations).toMatchObject([{ phase: 'before', value: 9 }]);
    expect(problems).toHaveLength(1);
  });
});

test('a heading “When” over days is a column of days, not of before and after', () => {
  const table = rowsOf('When,Mark\n2026-03-02,3\n2026-03-16,4');
  expect(guessColumns(table, { kind: 'rating' }).roles).toEqual(['date', 'value']);
});
