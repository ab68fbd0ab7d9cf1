import { expect, test } from 'vitest';
import { makeSlab, type Slab } from '#main/reports/pdf/slab.ts';
import { paginate } from '#main/reports/pdf/paginate.ts';

const room = { top: 0, bottom: 100 };
const slab = (height: number, parts: Partial<Slab> = {}) => makeSlab(height, parts);
const topsOf = (slabs: readonly Slab[]) =>
  paginate(slabs, room).map((page) => page.map(({ top }) => top));

test('slabs fill a page from the top, with their gaps between them', () => {
  expect(topsOf([slab(30, { gap: 10 }), slab(30, { gap: 10 }), slab(40)])).toEqual([[0, 40], [0]]);
});

test('a slab that stays with the next moves to the next page with it', () => {
  expect(topsOf([slab(60), slab(20, { keepWithNext: true }), slab(30)])).toEqual([[0], [0, 20]]);
});

test('a chain longer than a page is divided after all', () => {
  const chain = Array.from({ length: 5 }, () => slab(40, { keepWithNext: true }));
  expect(topsOf(chain)).toEqual([[0, 40], [0, 40], [0]]);
});

test('a slab higher than a page gets a page of its own', () => {
  expect(topsOf([slab(20), slab(150), slab(20)])).toEqual([[0], [0], [0]]);
});

test('a table head is repeated above the row that begins a page, and makes room for itself', () => {
  const row = slab(45, { repeat: slab(15) });
  expect(topsOf([row, row, row])).toEqual([
    [0, 15],
    [0, 15],
    [0, 15],
  ]);
});

test('a page begins where it is asked for, but never leaves an empty one', () => {
  const startsPage = true;
  expect(topsOf([slab(10, { startsPage }), slab(10, { startsPage })])).toEqual([[0], [0]]);
});

test('codes in the margin move down past the ones above', () => {
  const line = slab(18, { marginHeight: 30 });
  const [page] = paginate([line, line, line], room);
  expect(page?.map(({ top, marginShift }) => top + marginShift)).toEqual([0, 30, 60]);
});

test('a paragraph with codes begins below the codes of the one above', () => {
  const [first, second] = [slab(18, { marginHeight: 50 }), slab(18, { gap: 8, marginHeight: 15 })];
  expect(topsOf([first, second])).toEqual([[0, 50]]);
});

test('a line whose codes would run off the page goes to the next', () => {
  const line = slab(18, { marginHeight: 40 });
  expect(topsOf([line, line, line])).toEqual([[0, 18], [0]]);
});

const drawing = (height: number) =>
  slab(height, { lowered: (lower) => ({ height: lower, contents: [] }) });
const heightsOf = (slabs: readonly Slab[]) =>
  paginate(slabs, room).map((page) => page.map((placed) => placed.slab.height));

test('a drawing that nearly fits is lowered to fill its page, with what it is held together with', () => {
  const heading = slab(10, { keepWithNext: true });
  expect(heightsOf([slab(40), heading, drawing(60)])).toEqual([[40, 10, 50]]);
});

test('a drawing that would become too small goes to the next page as it is', () => {
  expect(heightsOf([slab(60), drawing(60)])).toEqual([[60], [60]]);
});
