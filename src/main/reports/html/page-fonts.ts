import { createRequire } from 'node:module';
import { readFileIfThere } from '#main/platform/app-files.ts';

const { resolve } = createRequire(import.meta.url);

/** The Latin part of each face, about 16 KB; a reader's own font serves for the rest. */
const faces = [
  { file: '400-normal', rule: 'font-weight: 400; font-style: normal' },
  { file: '400-italic', rule: 'font-weight: 400; font-style: italic' },
  { file: '600-normal', rule: 'font-weight: 600; font-style: normal' },
] as const;

let read: Promise<string> | undefined;

/** `@font-face` rules that carry Source Sans 3 within the page, so that it looks the same everywhere and asks for nothing. */
export const readPageFonts = (): Promise<string> => (read ??= readFaces());

async function readFaces(): Promise<string> {
  const rules = await Promise.all(
    faces.map(async ({ file, rule }) => {
      const bytes = await readFileIfThere(
        resolve(`@fontsource/source-sans-3/files/source-sans-3-latin-${file}.woff2`),
      );
      if (bytes === null) return '';
      const base64 = Buffer.from(bytes).toString('base64');
      return `@font-face { font-family: "Source Sans 3"; ${rule}; src: url(data:font/woff2;base64,${base64}) format("woff2"); }`;
    }),
  );
  return rules.join('\n');
}
