import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeHtml } from '#main/reports/write-html.ts';
import { writeMarkdown } from '#main/reports/write-markdown.ts';
import { reportText, reportWords } from '#shared/reports/report-text.ts';
import type { Block, Report } from '#shared/reports/report.ts';
import { arbitraryText } from '../../shared/reports/arbitrary-text.ts';
import { reportOf } from '../../shared/reports/find-in-report.ts';
import {
  claim,
  makeAccount,
  makeChange,
  makeContent,
  makeEvidence,
  makeId,
  optionsFor,
  paragraphOf,
  textOf,
  words,
} from '../../shared/reports/make-content.ts';
import { makeMeasure, times } from '../../shared/measures/make-measure.ts';
import { idsOf, linksOf, markdownText, nestingFaults, pageText } from './page-words.ts';

const days = (count: number, first: number, value: number) =>
  Array.from({ length: count }, (_, index) => ({
    value: value + (index % 3),
    date: `2026-02-${String(first + index).padStart(2, '0')}`,
  }));

const content = makeContent({
  entries: [
    makeAccount('RA1', {
      what: textOf(
        paragraphOf(
          words('Tom & <i>Co</i>: *stars*, _lines_ and [brackets](x) '),
          words('shown', claim('c', ['1.1', '2.1'])),
          words('!'),
        ),
        { type: 'blockquote', content: [paragraphOf(words('1. “Not bad”', { type: 'bold' }))] },
      ),
    }),
  ],
  changes: [makeChange('hello', { changedOn: '2026-02-13' })],
  measures: [
    makeMeasure(
      { kind: 'csat', title: 'Visit | overall', changeId: makeId('hello') },
      times(12, 5),
      times(9, 3),
    ),
    makeMeasure(
      {
        id: makeId('wait'),
        kind: 'time',
        title: 'Wait',
        scale: null,
        unit: 'minutes',
        changeId: makeId('hello'),
      },
      days(12, 1, 8),
      days(12, 13, 3),
    ),
  ],
  evidence: [makeEvidence('E001', { title: 'Rota', criteria: ['serve/1.2'] })],
});
const report = reportOf(content, optionsFor('impact'));
const html = writeHtml(report);

/** Line ends do not count, and neither do blanks between a word and its codes. */
const wordsOf = (text: string) => reportWords(text).join(' ').replaceAll(/\s*\[/g, ' [');

describe('the web page', () => {
  test('needs nothing but itself: no script, no request, its own policy', () => {
    expect(html).not.toMatch(
      /<script|<link|<img|<iframe|@import|url\(|https?:(?!\/\/www\.w3\.org\/2000\/svg)/,
    );
    expect(html).toContain("default-src 'none'");
  });

  test('is sound: tags nest, ids are unique, every link leads to a place on the page', () => {
    expect(nestingFaults(html)).toEqual([]);
    const ids = idsOf(html);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of linksOf(html)) expect(ids).toContain(link.replace('#', ''));
  });

  test('can be read by ear: language, one first heading, names for drawings and tables', () => {
    expect(html).toContain('<html lang="en-GB">');
    expect(html.match(/<h1/g)).toHaveLength(1);
    for (const [figure] of html.matchAll(/<figure>.*?<\/figure>/gs)) {
      expect(figure).toMatch(/role="img" aria-label="[^"]{20,}"/);
    }
    expect(html.match(/<caption>/g)).toHaveLength(html.match(/<table>/g)?.length ?? -1);
    expect(html).toContain('class="skip" href="#document"');
  });

  test('prints on A4 with a page for each part', () => {
    expect(html).toContain('size: A4');
    expect(html.match(/<section class="page">/g)?.length).toBe(
      report.blocks.filter((block) => block.type === 'page-break').length + 1,
    );
  });

  test('a header cannot break out of the style', () => {
    const hostile = writeHtml({ ...report, header: '"}</style><script>alert(1)</script>' });
    expect(hostile).not.toContain('<script');
  });

  test('an empty value is a ruled blank', () => {
    const blank: Block = { type: 'fields', fields: [{ label: 'Assessor', value: '' }] };
    expect(writeHtml({ ...report, blocks: [blank] })).toContain(
      '<dt>Assessor</dt><dd class="blank"></dd>',
    );
  });
});

describe('the same words in the same order', () => {
  test.each(['impact', 'portfolio', 'entry'] as const)('in an %s', (kind) => {
    const one = reportOf(content, optionsFor(kind));
    const expected = wordsOf(reportText(one));
    expect(wordsOf(pageText(writeHtml(one)))).toBe(expected);
    expect(wordsOf(markdownText(writeMarkdown(one)))).toBe(expected);
  });

  test('whatever is written', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom(
        '# no',
        '- no',
        '3. no',
        '> no',
        ':smile:',
        '<b>',
        '&amp;',
        '`a`',
        '~~b~~',
        '$x$',
      ),
    );
    fc.assert(
      fc.property(fc.array(arbitraryText, { maxLength: 2 }), text, (texts, title) => {
        const entries = texts.map((written, index) =>
          makeAccount(`RA${index + 1}`, { what: written }, { title }),
        );
        const evidence = [makeEvidence('E001', { title, description: title })];
        const one: Report = reportOf(makeContent({ entries, evidence }), optionsFor('portfolio'));
        const page = writeHtml(one);
        expect(nestingFaults(page)).toEqual([]);
        expect(wordsOf(pageText(page))).toBe(wordsOf(reportText(one)));
      }),
      { numRuns: 40 },
    );
  });
});
