import { expect, test } from 'vitest';
import { buildPack } from '#shared/reports/build-pack.ts';
import { reportText } from '#shared/reports/report-text.ts';
import { reportOf } from './find-in-report.ts';
import {
  makeAccount,
  makeContent,
  makeDecision,
  makeEvidence,
  optionsFor,
  paragraphOf,
  textOf,
  words,
} from './make-content.ts';

const typed =
  'At the glasshouse café Ellie told Dawn Okoro of Brackwell Training; Tranter, R. Ellies and a tranter differ.';
const content = makeContent({
  entries: [makeAccount('RA1', { what: textOf(paragraphOf(words(typed))) })],
  evidence: [
    makeEvidence('E001', { keptAt: 'Office of The Glasshouse Café', seenBy: 'Rhian Castleford' }),
  ],
  decisions: [makeDecision('1.1', { feedback: 'Well done, Ellie.' })],
});

test.each(['impact', 'portfolio', 'entry'] as const)(
  'an anonymised %s names nobody, no workplace and no centre',
  (kind) => {
    const report = reportOf(content, optionsFor(kind, { anonymise: true }));
    const all = JSON.stringify(report) + reportText(report);
    for (const name of [
      'Ellie Tranter',
      'Okoro',
      'Castleford',
      'Glasshouse',
      'Brackwell',
      '7106',
      '40418',
    ]) {
      expect(all.toLowerCase()).not.toContain(name.toLowerCase());
    }
    expect(all).not.toMatch(/\b(Ellie|Tranter)\b/);
  },
);

test('words that only look like a name stay', () => {
  const text = reportText(reportOf(content, optionsFor('impact', { anonymise: true })));
  expect(text).toContain('R. Ellies and a tranter differ.');
  expect(text).toContain('Name left out');
});

test('a workplace is left out under its short names too, and common words of its name stay', () => {
  const { profile } = makeContent();
  const text =
    'Good morning, the Glasshouse Café. It’s the Glasshouse. We walked to the Café at Fernley.';
  const known = makeContent({
    profile: { ...profile, workplace: 'The Glasshouse Café, Fernley Cross' },
    entries: [makeAccount('RA1', { what: textOf(paragraphOf(words(text))) })],
  });
  expect(reportText(reportOf(known, optionsFor('impact', { anonymise: true })))).toContain(
    'Good morning, the [workplace left out]. It’s the [workplace left out]. We walked to the Café at [workplace left out].',
  );
});

test('without the option names are printed', () => {
  const text = reportText(reportOf(content, optionsFor('impact')));
  expect(text).toContain('Ellie Tranter');
  expect(text).toContain('Brackwell Training');
});

test('an anonymised pack has no name in its file names', () => {
  const pack = buildPack(content, optionsFor('pack', { anonymise: true }));
  if ('nothing' in pack) throw new Error(pack.nothing);
  expect(pack.map(({ path }) => path).join()).not.toMatch(/tranter|ellie/i);
});
