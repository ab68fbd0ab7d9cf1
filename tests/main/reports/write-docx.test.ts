import type { Document } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '#main/reports/write-docx.ts';
import type { Block, Report, Run } from '#shared/reports/report.ts';
import { parseXml } from '../../ooxml/parse-xml.ts';
import { readPart } from '../../ooxml/read-part.ts';
import { reportOf, sampleLayout, sampleReport } from '../../ooxml/sample-report.ts';
import { words } from './example-report.ts';

const noPages = { pages: new Map<string, number>(), pageCount: 1 };
const documentOf = async (report: Report) =>
  readPart(await writeDocx(report, sampleLayout()), 'word/document.xml');
const bodyOf = (...runs: readonly Run[]): Block => ({ type: 'paragraph', style: 'body', runs });

/** The words of the table row that holds a bookmark. */
const rowWith = (xml: Document, bookmark: string | null) =>
  Array.from(xml.getElementsByTagName('w:tr')).find((row) =>
    Array.from(row.getElementsByTagName('w:bookmarkStart')).some(
      (start) => start.getAttribute('w:name') === bookmark,
    ),
  )?.textContent;

describe('the Word document', () => {
  it('has the same bytes every time the same report is written', async () => {
    const [first, second] = [
      await writeDocx(sampleReport(), sampleLayout()),
      await writeDocx(sampleReport(), sampleLayout()),
    ];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it('names its title, author and language, and no moment but the one it was made', async () => {
    const core = readPart(await writeDocx(sampleReport(), noPages), 'docProps/core.xml');
    expect(core).toContain('<dc:title>Impact report: a hello within two minutes</dc:title>');
    expect(core).toContain('<dc:creator>Ellie Tranter</dc:creator>');
    expect(core).toContain('<dc:language>en-GB</dc:language>');
    expect(new Set(core.match(/\d{4}-\d\d-\d\dT[\d:]+Z/g))).toEqual(
      new Set(['2026-03-17T09:30:00Z']),
    );
  });

  it('carries its fonts', async () => {
    const parts = Object.keys(unzipSync(await writeDocx(sampleReport(), noPages)));
    expect(parts.filter((path) => path.endsWith('.odttf'))).toHaveLength(3);
  });

  it('has one title and an outline without gaps', async () => {
    const xml = await documentOf(sampleReport());
    const styles = [...xml.matchAll(/<w:pStyle w:val="(Title|Heading\d)"\/>/g)].map(([, id]) => id);
    expect(styles).toEqual([
      'Title',
      'Heading1',
      'Heading2',
      'Heading3',
      'Heading3',
      'Heading1',
      'Heading1',
      'Heading1',
    ]);
  });

  it('fills the contents with the page numbers of the layout and asks for no update', async () => {
    const xml = await documentOf(sampleReport());
    const contents = xml.slice(xml.indexOf('TOC \\o'), xml.indexOf('</w:sdtContent>'));
    const lines = contents
      .split('</w:p>')
      .map((line) => [...line.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, text]) => text).join(' … '))
      .filter((line) => line !== '');
    expect(lines).toEqual([
      'What was changed, and why … 3',
      'The birthday tea that moved … 3',
      'What was measured … 5',
      'Where each criterion is shown … 6',
      'For the assessor … 8',
    ]);
    expect(xml).not.toContain('w:dirty');
    expect(readPart(await writeDocx(sampleReport(), noPages), 'word/settings.xml')).not.toContain(
      'updateFields',
    );
  });

  it('leaves a page number out where the layout does not know the page', async () => {
    const xml = readPart(await writeDocx(sampleReport(), noPages), 'word/document.xml');
    expect(xml).not.toContain('PAGEREF');
    expect(xml).not.toContain(', page ');
  });

  it('stands a claim’s codes behind its words, each leading to its row of the matrix', async () => {
    const xml = parseXml(await documentOf(sampleReport()));
    const paragraph = Array.from(xml.getElementsByTagName('w:p')).find((each) =>
      each.textContent?.includes('timed how long'),
    );
    const rows = Array.from(paragraph?.getElementsByTagName('w:hyperlink') ?? []).map((link) => ({
      code: link.textContent,
      leadsTo: rowWith(xml, link.getAttribute('w:anchor')),
    }));
    expect(paragraph?.textContent).toContain('to our Monday huddle\u00A0[1.1 2.3]. We agreed');
    expect(rows).toEqual([
      { code: '1.1', leadsTo: expect.stringMatching(/^1\.1Describe/) },
      { code: '2.3', leadsTo: expect.stringMatching(/^2\.3Describe/) },
    ]);
  });

  it('starts every numbered list at 1', async () => {
    const list: Block = { type: 'list', ordered: true, items: [[words('One')], [words('Two')]] };
    const xml = await documentOf(reportOf(list, bodyOf(words('Between')), list));
    const numbers = [...xml.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
    expect(numbers).toHaveLength(4);
    expect(new Set(numbers).size).toBe(2);
  });

  it('keeps line ends and tabs, and replaces what XML forbids', async () => {
    const xml = await documentOf(reportOf(bodyOf(words('one\ntwo\tthree \uFFFE\u0000\uD800 end'))));
    expect(xml).toContain('<w:br/>');
    expect(xml).toContain('<w:tab/>');
    expect(xml).toContain('three \uFFFD\uFFFD\uFFFD end');
  });

  it('turns a link without a place to lead to into plain words', async () => {
    const xml = await documentOf(
      reportOf(bodyOf({ type: 'link', text: 'the register', target: 'nowhere' })),
    );
    expect(xml).toContain('the register');
    expect(xml).not.toContain('w:hyperlink');
  });

  it('starts a page where the report says so, without an empty line', async () => {
    const xml = await documentOf(
      reportOf(
        bodyOf(words('Before')),
        { type: 'page-break' },
        { type: 'heading', level: 2, text: 'After', anchor: 'after' },
      ),
    );
    expect(xml).toContain('<w:pStyle w:val="Heading1"/><w:pageBreakBefore/>');
    expect(xml.match(/<w:p>/g)).toHaveLength(2);
  });
});

describe('the boxes of the Word document', () => {
  const box = (name: string, kind: 'text' | 'date' | 'choice' | 'signature') => ({
    label: 'Label',
    name,
    kind,
    lines: 1,
    choices: ['Met', 'More needed', 'Met'],
    width: 6,
  });

  it('are content controls of their kind, tagged with their names', async () => {
    const xml = await documentOf(
      reportOf({
        type: 'boxes',
        title: 'Sign-off',
        boxes: [
          box('a/text', 'text'),
          box('a/date', 'date'),
          box('a/choice', 'choice'),
          box('a/signature', 'signature'),
        ],
      }),
    );
    const kinds = [
      ...xml.matchAll(/<w:tag w:val="([^"]+)"\/>.*?<w:(text|date|dropDownList|richText)\b/g),
    ].map(([, tag, kind]) => [tag, kind]);
    expect(kinds).toEqual([
      ['a/text', 'text'],
      ['a/date', 'date'],
      ['a/choice', 'dropDownList'],
      ['a/signature', 'richText'],
    ]);
    expect(xml.match(/<w:listItem/g)).toHaveLength(2);
  });

  it('keep a name that is too long for a tag as a property of the document', async () => {
    const name = `decision/${'a-very-long-unit-name-'.repeat(4)}l2/1.2`;
    const bytes = await writeDocx(
      reportOf({ type: 'boxes', title: '', boxes: [box(name, 'choice')] }),
      noPages,
    );
    expect(readPart(bytes, 'word/document.xml')).toContain('<w:tag w:val="box_1"/>');
    expect(readPart(bytes, 'docProps/custom.xml')).toContain(name);
  });
});
