import { describe, expect, it } from 'vitest';
import { signRules, sourceRules } from '#shared/coach/coach.ts';
import { calibrate, readPassages } from '../../../scripts/coach/calibrate.ts';

const passages = readPassages('tests/fixtures/coach/passages');
const rules = [...signRules, ...sourceRules];

describe('the labelled passages', () => {
  it('are many, of usual length, about a third of them held out', () => {
    expect(passages.length).toBeGreaterThanOrEqual(240);
    const heldOut = passages.filter((passage) => passage.part === 'held-out').length;
    expect(heldOut / passages.length).toBeGreaterThan(0.3);
    expect(new Set(passages.map((passage) => passage.text)).size).toBe(passages.length);
  });

  it.each(rules)('judge %s at least twelve times each way', (rule) => {
    const times = (list: 'present' | 'absent') =>
      passages.filter((passage) => passage[list].includes(rule)).length;
    expect(times('present')).toBeGreaterThanOrEqual(12);
    expect(times('absent')).toBeGreaterThanOrEqual(12);
  });
});

describe('the rules, held against the labels', () => {
  const all = calibrate(passages);
  const heldOut = calibrate(passages.filter((passage) => passage.part === 'held-out'));

  it.each(rules)('%s: nine in ten of its findings are right, three in four are found', (rule) => {
    const figures = all.find((each) => each.rule === rule);
    expect(figures?.precision).toBeGreaterThanOrEqual(0.9);
    expect(figures?.recall).toBeGreaterThanOrEqual(0.75);
  });

  it('hold on passages that were never looked at', () => {
    const sum = (count: (figures: (typeof heldOut)[number]) => number): number =>
      heldOut.reduce((total, figures) => total + count(figures), 0);
    const right = sum((figures) => figures.right);
    expect(right / (right + sum((figures) => figures.falsely.length))).toBeGreaterThanOrEqual(0.9);
    expect(right / (right + sum((figures) => figures.missed.length))).toBeGreaterThanOrEqual(0.75);
  });
});
