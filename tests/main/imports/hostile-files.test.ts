import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { markedTexts } from '#main/imports/marked-texts.ts';
import { readDocxBoxes } from '#main/imports/read-docx-boxes.ts';
import { readZipParts } from '#main/imports/read-zip-parts.ts';
import { parseXml } from '../../ooxml/parse-xml.ts';
import { openTestJournal } from './open-test-journal.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const documentXml = (body: string) =>
  `<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`;
const docxOf = (xml: string) => zipSync({ 'word/document.xml': strToU8(xml) });

describe('a file that is not what it should be', () => {
  const refusals: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ['an empty file', '', /^The file is empty/],
    ['bytes that are no text', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0), /^This is not a file/],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), /^This is not a Word document/],
    ['half a zip', docxOf(documentXml('')).slice(0, 40), /^This file is damaged/],
    ['a document that is no XML', docxOf('<w:document>'), /^This Word document is damaged/],
    ['a document without boxes', docxOf(documentXml('<w:p/>')), /^There are no boxes of a report/],
    ['a PDF that is none', '%PDF-1.7 and nothing more', /^This PDF is damaged/],
    ['a letter', 'Dear Ellie,\nwell done.', /^The headings of this table are not known/],
  ];

  it.each(refusals)('%s is refused in one sentence', async (_, content, reason) => {
    const { take } = await openTestJournal();
    expect(await take('file', content)).toEqual({
      outcome: 'not-imported',
      reason: expect.stringMatching(reason),
    });
  });

  it('cannot declare entities that grow', () => {
    const xml = `<!DOCTYPE w:document [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${documentXml('<w:p><w:r><w:t>&b;</w:t></w:r></w:p>')}`;
    expect(readDocxBoxes(docxOf(xml))).toMatchObject({ ok: false });
  });

  it('cannot nest until the stack is full', () => {
    const deep = '<w:sdt>'.repeat(20_000) + '</w:sdt>'.repeat(20_000);
    expect(readDocxBoxes(docxOf(documentXml(deep)))).toEqual({ ok: true, value: new Map() });
  });
});

describe('a zip file', () => {
  const megabyte = 1_000_000;

  /** Changes the sizes that the directory of a zip file of one part declares. */
  function declare(
    zip: Uint8Array,
    sizes: { readonly packed?: number; readonly inflated: number },
  ) {
    const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
    const directory = view.getUint32(zip.length - 6, true);
    if (sizes.packed !== undefined) view.setUint32(directory + 20, sizes.packed, true);
    view.setUint32(directory + 24, sizes.inflated, true);
    return zip;
  }

  it('that swells beyond all measure is not opened', () => {
    const bomb = zipSync({ part: new Uint8Array(5 * megabyte) }, { level: 9 });
    expect(readZipParts(bomb, ['part'])).toMatchObject({
      ok: false,
      problem: expect.stringContaining('far larger inside'),
    });
  });

  it('that declares more than a document holds is not opened, whatever part is wanted', () => {
    const zip = zipSync({ part: strToU8('a') });
    declare(zip, { packed: 101 * megabyte, inflated: 101 * megabyte });
    expect(readZipParts(zip, ['another'])).toMatchObject({
      ok: false,
      problem: expect.stringContaining('far larger inside'),
    });
  });

  it('that lies about a size gives no more than it declared', () => {
    const lying = declare(zipSync({ part: new Uint8Array(5 * megabyte).fill(1) }), {
      inflated: 10,
    });
    const reading = readZipParts(lying, ['part']);
    const size = reading.ok ? (reading.value.get('part')?.length ?? 0) : 0;
    expect(size).toBeLessThanOrEqual(10);
  });
});

describe('the texts in the boxes of a Word document', () => {
  const control = (properties: string, content: string) =>
    `<w:sdt><w:sdtPr><w:tag w:val="box"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const textOf = (body: string) =>
    markedTexts(parseXml(documentXml(body))).map(({ text }) => text.trim());
  const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;

  it('read as they do with all changes accepted', () => {
    const changed = `<w:p>${control('', `${run('more ')}<w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins>${run('new')}</w:ins>`)}</w:p>`;
    expect(textOf(changed)).toEqual(['more new']);
  });

  it('keep their lines, whether broken or in paragraphs of their own', () => {
    const paragraphs = control(
      '',
      `<w:p>${run('one')}</w:p><w:p>${run('two')}<w:r><w:br/></w:r>${run('three')}</w:p>`,
    );
    expect(textOf(paragraphs)).toEqual(['one\ntwo\nthree']);
  });

  it('are empty while the placeholder stands in them', () => {
    expect(textOf(`<w:p>${control('<w:showingPlcHdr/>', run('Met / More needed'))}</w:p>`)).toEqual(
      [''],
    );
  });

  it('are the day that was picked, not the way it is printed', () => {
    const date = '<w:date w:fullDate="2026-03-18T00:00:00Z"/>';
    expect(textOf(`<w:p>${control(date, run('Wednesday'))}</w:p>`)).toEqual(['2026-03-18']);
  });
});
