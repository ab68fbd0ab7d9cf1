import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeBodies } from '#main/storage/merge-bodies.ts';

const text = (words: string) => ({ type: 'doc', content: [{ type: 'text', text: words }] });

test('changes of different fields are both kept', () => {
  const base = { title: 'a', setting: 'b' };
  expect(mergeBodies(base, { ...base, title: 'new' }, { ...base, setting: 'other' })).toEqual({
    value: { title: 'new', setting: 'other' },
    conflict: false,
  });
});

test('changes of the same field show the newer one and say so', () => {
  expect(mergeBodies({ title: 'a' }, { title: 'new' }, { title: 'old' })).toEqual({
    value: { title: 'new' },
    conflict: true,
  });
});

test('the same change on both sides is no conflict', () => {
  expect(mergeBodies({ title: 'a' }, { title: 'b' }, { title: 'b' })).toEqual({
    value: { title: 'b' },
    conflict: false,
  });
});

test('two stages written on two devices are both there', () => {
  const base = [
    { stageId: 'feelings', content: text('') },
    { stageId: 'analysis', content: text('') },
  ];
  const newer = [{ stageId: 'feelings', content: text('calm') }, base[1]];
  const older = [base[0], { stageId: 'analysis', content: text('because') }];
  expect(mergeBodies(base, newer, older)).toEqual({
    value: [newer[0], older[1]],
    conflict: false,
  });
});

test('one stage written on two devices is a conflict, and no mixture of both', () => {
  const section = (words: string) => [{ stageId: 'feelings', content: text(words) }];
  expect(mergeBodies(section(''), section('newer'), section('older'))).toEqual({
    value: section('newer'),
    conflict: true,
  });
});

test('observations added on two devices are all there, equal ones included', () => {
  const yes = { phase: 'before', value: 1 };
  const no = { phase: 'before', value: 0 };
  const { value, conflict } = mergeBodies([yes], [yes, yes, no], [yes, yes]);
  expect(value).toEqual([yes, yes, no, yes]);
  expect(conflict).toBe(false);
});

test('what one side took from a list is gone, unless the other side changed it', () => {
  expect(mergeBodies(['a', 'b', 'c'], ['a', 'c'], ['a', 'b', 'c', 'd']).value).toEqual([
    'a',
    'c',
    'd',
  ]);
  const item = (id: string, name: string) => ({ id, name });
  const base = [item('1', 'x'), item('2', 'y')];
  expect(mergeBodies(base, [item('1', 'x')], [item('1', 'x'), item('2', 'edited')]).value).toEqual([
    item('1', 'x'),
    item('2', 'edited'),
  ]);
  expect(mergeBodies(base, [item('1', 'z')], [item('1', 'x')]).value).toEqual([item('1', 'z')]);
});

test('things that share an id are counted, not folded into one', () => {
  const twice = [{ id: '1' }, { id: '1' }];
  expect(mergeBodies([], twice, [{ id: '2' }]).value).toEqual([...twice, { id: '2' }]);
});

test('a side that changed nothing never decides anything', () => {
  const record = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.jsonValue());
  fc.assert(
    fc.property(record, record, (base, edited) => {
      expect(mergeBodies(base, edited, base)).toEqual({ value: edited, conflict: false });
      expect(mergeBodies(base, base, edited)).toEqual({ value: edited, conflict: false });
    }),
  );
});
