import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseTable } from '#shared/measures/analyse-table.ts';
import { tableKinds } from '#shared/measures/analysis/table-options.ts';
import { compareMeasure } from '#shared/measures/compare-measure.ts';
import { anyMeasure } from './any-measure.ts';
import { makeMeasure } from './make-measure.ts';

/** Every number anywhere in a value. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(numbersIn);
}

describe('whatever was recorded', () => {
  it('every number is finite and every text can be printed', () => {
    fc.assert(
      fc.property(anyMeasure, (measure) => {
        const comparison = compareMeasure(measure, { title: 'A change', changedOn: '2026-02-16' });
        expect(numbersIn(comparison).filter((number) => !Number.isFinite(number))).toEqual([]);
        expect(JSON.stringify(comparison)).not.toMatch(/caused|NaN|undefined|Infinity|\[object/);
        expect(comparison.sentence).toMatch(/\.$/);
        expect(comparison.axis.min).toBeLessThan(comparison.axis.max);
      }),
      { numRuns: 300 },
    );
  });

  it('a withheld interval comes with a caution', () => {
    fc.assert(
      fc.property(anyMeasure, (measure) => {
        const { difference, ratio, cautions } = compareMeasure(measure, null);
        if (difference.low === null && ratio?.low == null) expect(cautions).not.toEqual([]);
      }),
    );
  });

  it('a file is analysed to finite numbers or refused with a sentence', () => {
    const cell = fc.oneof(
      fc.integer({ min: -2, max: 12 }).map(String),
      fc.constantFrom('yes', 'no', '3,5', '', 'x', '14/03/2026', '£4', '"', 'before', '1e400'),
    );
    const row = fc.tuple(fc.constantFrom('before', 'after', 'C1', '2026-03-14', ''), cell, cell);
    const heading = fc.constantFrom(
      'phase,value',
      'customer,before,after',
      'phase,count,exposure',
      'date,value',
      '',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...tableKinds),
        fc.boolean(),
        heading,
        fc.array(row, { maxLength: 14 }),
        (kind, paired, first, rows) => {
          const text = [first, ...rows.map((cells) => cells.join(','))].join('\n');
          const analysed = analyseTable(text, { kind, paired, change: null, better: null });
          if (!analysed.ok) expect(analysed.error).toMatch(/\.$/);
          else {
            const numbers = numbersIn(analysed.result);
            expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('how results move with the numbers', () => {
  const groupKinds = ['rating', 'csat', 'yes-no', 'nps', 'time', 'amount', 'series'] as const;
  const answers = (kind: (typeof groupKinds)[number]) =>
    fc.array(fc.integer({ min: kind === 'yes-no' ? 0 : 1, max: kind === 'yes-no' ? 1 : 5 }), {
      minLength: 5,
      maxLength: 30,
    });
  const phases = fc
    .constantFrom(...groupKinds)
    .chain((kind) => fc.tuple(fc.constant(kind), answers(kind), answers(kind)));

  it('swapping the phases turns the difference round', () => {
    fc.assert(
      fc.property(phases, ([kind, before, after]) => {
        const there = compareMeasure(makeMeasure({ kind }, before, after), null).difference;
        const back = compareMeasure(makeMeasure({ kind }, after, before), null).difference;
        expect(back.estimate).toBeCloseTo(-(there.estimate ?? Number.NaN), 9);
        // The bootstrap draws the phases in turn, so its ends agree only roughly.
        if (kind === 'time' || kind === 'amount' || there.low === null) return;
        expect(back.low).toBeCloseTo(-(there.high ?? Number.NaN), 9);
        expect(back.high).toBeCloseTo(-there.low, 9);
      }),
    );
  });

  it('the order of the answers is of no matter', () => {
    fc.assert(
      fc.property(phases, ([kind, before, after]) => {
        if (kind === 'series') return;
        const straight = compareMeasure(makeMeasure({ kind }, before, after), null);
        const turned = compareMeasure(
          makeMeasure({ kind }, before.toReversed(), after.toReversed()),
          null,
        );
        expect(turned.difference.estimate).toBeCloseTo(straight.difference.estimate ?? 0, 9);
        expect(turned.sentence).toBe(straight.sentence);
      }),
    );
  });

  it('seconds instead of minutes make everything sixty times as large, but no ratio', () => {
    fc.assert(
      fc.property(answers('time'), answers('time'), (before, after) => {
        const seconds = (values: readonly number[]) => values.map((value) => value * 60);
        const one = compareMeasure(makeMeasure({ kind: 'time' }, before, after), null);
        const other = compareMeasure(
          makeMeasure({ kind: 'time' }, seconds(before), seconds(after)),
          null,
        );
        expect(other.difference.estimate).toBeCloseTo(60 * (one.difference.estimate ?? 0), 6);
        expect(other.difference.low).toBeCloseTo(60 * (one.difference.low ?? 0), 6);
        expect(other.ratio?.estimate).toBeCloseTo(one.ratio?.estimate ?? 0, 9);
      }),
    );
  });

  it('which way is better changes the verdict, never the numbers', () => {
    fc.assert(
      fc.property(phases, ([kind, before, after]) => {
        const higher = compareMeasure(makeMeasure({ kind, better: 'higher' }, before, after), null);
        const lower = compareMeasure(makeMeasure({ kind, better: 'lower' }, before, after), null);
        expect(lower.difference).toEqual(higher.difference);
        const wrong = [higher, lower].filter(({ sentence }) => sentence.includes('wrong way'));
        expect(wrong).toHaveLength(higher.difference.estimate === 0 ? 0 : 1);
      }),
    );
  });

  it('an interval holds its estimate', () => {
    fc.assert(
      fc.property(phases, ([kind, before, after]) => {
        const { estimate, low, high } = compareMeasure(
          makeMeasure({ kind }, before, after),
          null,
        ).difference;
        // The adjusted-Wald interval stands around a moved centre.
        if (estimate === null || low === null || high === null || kind === 'nps') return;
        expect(low).toBeLessThanOrEqual(estimate);
        expect(high).toBeGreaterThanOrEqual(estimate);
      }),
    );
  });
});
