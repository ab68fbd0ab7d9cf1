import { Document, Packer, Paragraph } from 'docx';
import { zipSync, strToU8 } from 'fflate';
import Pdfkit from 'pdfkit';
import { expect, it } from 'vitest';
import { fileSays } from '#main/evidence/file-says.ts';
import { createVault } from '#main/storage/vault.ts';
import { makeJpeg } from '../../files/make-jpeg.ts';
import { withExif } from '../../files/with-exif.ts';
import { makePlace } from '../storage/make-place.ts';

async function saidBy(bytes: Uint8Array) {
  const { disk, journal } = await makePlace();
  const vault = createVault(disk, journal);
  const { blob } = await vault.add([bytes]);
  return fileSays(vault, blob);
}

it('a Word file says who made it and who changed it last', async () => {
  const document = new Document({
    creator: 'Maggie O’Brien',
    lastModifiedBy: 'Ann & Example',
    title: 'Rota',
    sections: [{ children: [new Paragraph('Monday')] }],
  });
  const said = await saidBy(await Packer.toBuffer(document));
  expect(said).toContainEqual({ what: 'Author', text: 'Maggie O’Brien' });
  expect(said).toContainEqual({ what: 'Last changed by', text: 'Ann & Example' });
});

it('a table and slides name the authors of remarks, a text document its author and company', async () => {
  const xlsx = zipSync({
    'xl/comments1.xml': strToU8(
      '<comments><authors><author>Jo Marlow</author></authors></comments>',
    ),
    'docProps/app.xml': strToU8('<Properties><Company>Linden Court</Company></Properties>'),
  });
  expect(await saidBy(xlsx)).toEqual([
    { what: 'Remarks or changes by', text: 'Jo Marlow' },
    { what: 'Company', text: 'Linden Court' },
  ]);
  const odt = zipSync({
    'meta.xml': strToU8(
      '<meta:initial-creator>Sam</meta:initial-creator><dc:creator>Jo</dc:creator>',
    ),
  });
  expect(await saidBy(odt)).toHaveLength(2);
});

it('a PDF says who made it', async () => {
  const pieces: Buffer[] = [];
  const pdf = new Pdfkit({ info: { Author: 'Jo Marlow' } });
  pdf.on('data', (piece: Buffer) => pieces.push(piece));
  await new Promise((resolve) => {
    pdf.on('end', resolve);
    pdf.end();
  });
  expect(await saidBy(Buffer.concat(pieces))).toContainEqual({ what: 'Author', text: 'Jo Marlow' });
});

it('a picture that was kept as it came says that its place stands in it, a bare one nothing', async () => {
  const place = { what: 'The place it was taken at', text: '' };
  expect(await saidBy(withExif(makeJpeg(40, 20), 1))).toEqual([place]);
  expect(await saidBy(makeJpeg(40, 20))).toEqual([]);
});

it('a GIF gives its remark, a film its place', async () => {
  const gif = Buffer.concat([
    Buffer.from('GIF89a\u0001\0\u0001\0\0\0\0', 'latin1'),
    Buffer.from('\u0021\u00fe\u000cby Jo Marlow\0', 'latin1'),
    Buffer.from(';', 'latin1'),
  ]);
  expect(await saidBy(gif)).toEqual([{ what: 'Comment', text: 'by Jo Marlow' }]);
  const film = Buffer.concat([
    Buffer.from('\0\0\0\u0018ftypqt  \0\0\0\0', 'latin1'),
    Buffer.alloc(2_100_000),
    Buffer.from('\u00a9xyz\0\u0012+51.5074-000.1278/', 'latin1'),
  ]);
  expect(await saidBy(film)).toEqual([{ what: 'The place it was taken at', text: '' }]);
});

it('a damaged file says nothing, and one that is not there is told from it', async () => {
  expect(await saidBy(Buffer.from('PK\u0003\u0004 torn', 'latin1'))).toEqual([]);
  const { disk, journal } = await makePlace();
  expect(await fileSays(createVault(disk, journal), 'ab'.repeat(32))).toBeNull();
});
