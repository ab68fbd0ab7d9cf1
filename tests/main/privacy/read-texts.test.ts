import { zipSync, strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { readTexts } from '#main/privacy/read-texts.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

it('places in a web page are places of the file, its marks are no words and its attributes are', async () => {
  const html = '<p>Mrs <b>Siân</b> Lloyd</p><img alt="Ring 07700 900123"><style>.a{}</style>&amp;';
  const [page] = await readTexts('a.html', bytes(html));
  expect(page?.text).toHaveLength(html.length);
  expect(page?.text.indexOf('Siân')).toBe(html.indexOf('Siân'));
  expect(page?.text.slice(html.indexOf('Ring'), html.indexOf('Ring') + 17)).toBe(
    'Ring 07700 900123',
  );
  expect(page?.text).not.toContain('.a{}');
});

it('a name whose halves are set apart in Word is read as one; properties are read too', async () => {
  const word = zipSync({
    'word/document.xml': strToU8(
      '<w:p><w:r><w:t>Margaret </w:t></w:r><w:r><w:t>O\u2019Brien</w:t></w:r></w:p><w:p><w:t>next</w:t></w:p>',
    ),
    'docProps/core.xml': strToU8(
      '<cp:coreProperties><dc:creator>Sam</dc:creator><dc:title>For Maggie</dc:title></cp:coreProperties>',
    ),
  });
  const texts = await readTexts('a.docx', word);
  expect(texts.find(({ where }) => where === '')?.text).toContain('Margaret O\u2019Brien\nnext');
  expect(texts.find(({ where }) => where === 'docProps/core.xml')?.text).toContain('For Maggie');
});

it('what a picture says about itself is read', async () => {
  const jpeg = Uint8Array.from([
    0xff,
    0xd8,
    0xff,
    0xe1,
    0,
    22,
    ...bytes('Photo by Maggie O.'),
    0,
    0,
    0xff,
    0xda,
    1,
    2,
  ]);
  expect((await readTexts('a.jpg', jpeg))[0]).toMatchObject({
    where: 'properties',
    text: expect.stringContaining('Photo by Maggie') as string,
  });
});
