import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { EmbeddedFonts } from './embedded-fonts.ts';

/** The first moment a zip file can name, in local time: the same bytes in every time zone. */
const zipTime = new Date(1980, 0, 1);

/** Any 16 bytes will do: they tell Word how to undo the scrambling and are no secret. */
const fontKeys = [
  '5B1C77A2-6D0E-4F83-9A41-3E2B8C60D715',
  'E08F3D46-92B7-4C15-8D6A-17F4A95B20C3',
  '2A94C6F1-0B5D-48E7-B38C-D5716E0F49A8',
] as const;

/**
 * Packs a finished document again, so that the same report always gives the
 * same bytes: the library stamps the time of writing on every part and draws
 * the keys of the fonts at random.
 */
export function sealPackage(packed: Uint8Array, fonts: EmbeddedFonts): Uint8Array {
  const parts = { ...unzipSync(packed), ...fontParts(fonts) };
  const fontTable = parts['word/fontTable.xml'];
  if (fontTable) parts['word/fontTable.xml'] = withFixedKeys(fontTable);
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, data]) => [path, [data, { mtime: zipTime }]]),
    ),
  );
}

/** The fonts under the names the library gives them: in the order of its table, scrambled with our keys. */
const fontParts = (fonts: EmbeddedFonts): Record<string, Uint8Array> =>
  Object.fromEntries(
    [fonts.regular, fonts.bold, fonts.italic].map((font, index) => [
      `word/fonts/font${index + 1}.odttf`,
      scramble(font, fontKeys[index] ?? fontKeys[0]),
    ]),
  );

function withFixedKeys(fontTable: Uint8Array): Uint8Array {
  const keys = fontKeys.values();
  return strToU8(
    strFromU8(fontTable).replace(/w:fontKey="\{[^}]*\}"/g, (found) => {
      const key = keys.next().value;
      return key === undefined ? found : `w:fontKey="{${key}}"`;
    }),
  );
}

/** The first 32 bytes of a font, combined with the key from its end (ECMA-376 part 4, 14.2.3). */
function scramble(font: Uint8Array, key: string): Uint8Array {
  const bytes = [...key.replaceAll('-', '').matchAll(/../g)]
    .map(([pair]) => Number.parseInt(pair, 16))
    .reverse();
  const scrambled = font.slice();
  for (let index = 0; index < 32; index += 1) {
    scrambled[index] = (font[index] ?? 0) ^ (bytes[index % bytes.length] ?? 0);
  }
  return scrambled;
}
