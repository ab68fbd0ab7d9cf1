import { expect, test } from 'vitest';
import { writeMarkdown } from '#main/reports/write-markdown.ts';
import type { Block, Report } from '#shared/reports/report.ts';

const write = (...blocks: readonly Block[]): string => {
  const report: Report = {
    title: 'T',
    author: '',
    language: 'en-GB',
    madeAt: '2026-03-17T10:00:00.000Z',
    header: '',
    footer: '',
    blocks,
  };
  return writeMarkdown(report);
};
const body = (text: string): Block => ({
  type: 'paragraph',
  style: 'body',
  runs: [{ type: 'text', text }],
});

test('what looks like Markdown stays what was written', () => {
  expect(write(body('# 5 *stars* [x](y) <b> & `c`'))).toBe(
    '\\# 5 \\*stars\\* \\[x\\](y) &lt;b> &amp; \\`c\\`\n',
  );
  expect(write(body('3. no list\n- nor this'))).toBe('3\\. no list\n\\- nor this\n');
  expect(write(body('a :smile: b'))).toContain('\\:smile:');
});

test('a cell keeps its bar and its line breaks', () => {
  const table: Block = {
    type: 'table',
    caption: 'Numbers',
    columns: [
      { title: 'A', align: 'left', weight: 1 },
      { title: 'B', align: 'right', weight: 1 },
    ],
    rows: [
      {
        anchor: 'row',
        cells: [
          [{ type: 'text', text: 'x | y' }],
          [{ type: 'text', text: '1' }, { type: 'break' }, { type: 'text', text: '2' }],
        ],
      },
    ],
  };
  expect(write(table)).toBe(
    'Numbers\n\n| A | B |\n| --- | ---: |\n| <a id="row"></a>x \\| y | 1<br>2 |\n',
  );
});

test('claimed words are underlined and their codes lead to the matrix', () => {
  const paragraph: Block = {
    type: 'paragraph',
    style: 'body',
    runs: [
      { type: 'text', text: 'I asked', claimed: true, bold: true },
      { type: 'claim-codes', codes: [{ text: '1.2', target: 'here' }] },
    ],
  };
  const here: Block = { type: 'heading', level: 2, text: 'Matrix', anchor: 'here' };
  expect(write(paragraph, here)).toBe(
    '<ins>**I asked**</ins> \\[[1.2](#here)\\]\n\n## <a id="here"></a>Matrix\n',
  );
});

test('stars stay away from signs that would make them plain text', () => {
  const quoted: Block = {
    type: 'paragraph',
    style: 'body',
    runs: [
      { type: 'text', text: ' “so” ', bold: true },
      { type: 'text', text: 'be' },
    ],
  };
  expect(write(quoted)).toBe('<strong>“so”</strong> be\n');
});

test('a drawing is part of the file, with its words', () => {
  const figure: Block = {
    type: 'figure',
    alt: 'One row: 1 before, 2 after.',
    caption: 'Figure 1. Cards.',
    chart: {
      kind: 'dumbbell',
      title: 'Cards',
      note: '',
      axis: { min: 0, max: 5, unit: '' },
      rows: [],
    },
  };
  const [, alt, data = ''] =
    /!\[(.*)\]\(data:image\/svg\+xml;base64,(.*)\)/.exec(write(figure)) ?? [];
  expect(alt).toBe('One row: 1 before, 2 after.');
  expect(Buffer.from(data, 'base64').toString('utf8')).toMatch(/^<svg xmlns/);
});
