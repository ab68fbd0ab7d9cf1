import { createRequire } from 'node:module';
import { readFileIfThere } from '#main/platform/app-files.ts';
import { sourceSansFiles } from '../font-files.ts';

export const fontName = 'Source Sans 3';

export type EmbeddedFonts = {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly italic: Uint8Array;
};

/**
 * The faces that travel with the document. Word finds the bold face of a family
 * by the family's own name, which the semi-bold file does not carry: so bold it is.
 */
const fontFiles: Readonly<Record<keyof EmbeddedFonts, string>> = {
  regular: sourceSansFiles.regular,
  bold: createRequire(import.meta.url).resolve(
    '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf',
  ),
  italic: sourceSansFiles.italic,
};

/** Reads the three faces; throws when the app's own files are incomplete. */
export async function readEmbeddedFonts(): Promise<EmbeddedFonts> {
  const [regular, bold, italic] = await Promise.all([
    readFont(fontFiles.regular),
    readFont(fontFiles.bold),
    readFont(fontFiles.italic),
  ]);
  return { regular, bold, italic };
}

async function readFont(file: string): Promise<Uint8Array> {
  const bytes = await readFileIfThere(file);
  if (bytes === null) throw new Error(`A font of the app is missing: ${file}`);
  return bytes;
}
