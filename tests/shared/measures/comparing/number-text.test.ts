import { describe, expect, it } from 'vitest';
import {
  listText,
  numberText,
  percentText,
  pointsText,
  signedText,
  withUnit,
} from '#shared/measures/comparing/number-text.ts';

describe('numbers in print', () => {
  it.each([
    [0, '0'],
    [-0.0000000000001, '0'],
    [0.0031, '0.0031'],
    [0.4, '0.4'],
    [7.5512, '7.55'],
    [38.44, '38.4'],
    [204.6, '205'],
    [1204, '1,204'],
    [1_250_000, '1,250,000'],
    [-4.4, '−4.4'],
    [-0.004, '−0.004'],
  ])('%d is %s', (value, text) => {
    expect(numberText(value)).toBe(text);
  });

  it('signs differences and leaves nothing unsigned but nothing', () => {
    expect([signedText(27), signedText(-4.4), signedText(0)]).toEqual(['+27', '−4.4', '0']);
  });

  it('keeps small differences of shares visible', () => {
    expect([pointsText(26.8), pointsText(-1.13), pointsText(0.44), pointsText(0.01)]).toEqual([
      '+27',
      '−1',
      '+0.4',
      '0',
    ]);
  });

  it('says none and all only of none and all', () => {
    expect(percentText(0)).toBe('0\u00a0%');
    expect(percentText(0.001)).toBe('under 1\u00a0%');
    expect(percentText(0.999)).toBe('over 99\u00a0%');
    expect(percentText(1)).toBe('100\u00a0%');
  });

  it('puts units behind, and currencies between sign and number', () => {
    expect(withUnit('7.6', 'minutes')).toBe('7.6\u00a0minutes');
    expect(withUnit('−12', '£')).toBe('−£12');
    expect(withUnit('3', '')).toBe('3');
  });

  it('lists with one and', () => {
    expect([listText([]), listText(['3']), listText(['3', '4', '5'])]).toEqual([
      '',
      '3',
      '3, 4 and 5',
    ]);
  });
});
