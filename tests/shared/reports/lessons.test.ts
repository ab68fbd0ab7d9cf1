import { describe, expect, test } from 'vitest';
import { reportText } from '#shared/reports/report-text.ts';
import { allAnchors, allTargets, reportOf } from './find-in-report.ts';
import {
  makeAccount,
  makeContent,
  makeId,
  optionsFor,
  paragraphOf,
  textOf,
  words,
} from './make-content.ts';

const one = makeAccount('RA1', { what: textOf(paragraphOf(words('I asked.'))) });
const two = makeAccount('RA2', { what: textOf(paragraphOf(words('I asked again.'))) });
const lesson = {
  id: makeId('lesson'),
  entryId: one.id,
  learnedOn: '2026-03-14',
  text: 'Asking first saves explaining twice.',
  uses: [{ entryId: two.id, how: 'I asked before I offered.' }],
};
const content = makeContent({ entries: [one, two], lessons: [lesson] });

describe('lessons in a report', () => {
  test('say where they were learned and put to use, and lead there', () => {
    const report = reportOf(content, optionsFor('portfolio'));
    const text = reportText(report);
    expect(text).toContain('Asking first saves explaining twice.');
    expect(text).toContain('RA2: I asked before I offered.');
    expect(allAnchors(report)).toEqual(expect.arrayContaining([...allTargets(report)]));
  });

  test('of private accounts, and uses in them, stay private', () => {
    const hidden = makeContent({
      entries: [one, { ...two, included: false }],
      lessons: [lesson, { ...lesson, id: makeId('other'), entryId: two.id, text: 'Hidden.' }],
    });
    const text = reportText(reportOf(hidden, optionsFor('portfolio')));
    expect(text).toContain('not yet');
    expect(text).not.toContain('I asked before I offered.');
    expect(text).not.toContain('Hidden.');
  });
});
