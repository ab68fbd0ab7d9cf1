import { createRequire } from 'node:module';

/** The four faces the documents use; `bold` is the semi-bold weight. */
export type FontFace = 'regular' | 'italic' | 'bold' | 'boldItalic';

const { resolve } = createRequire(import.meta.url);
const sourceSans = (folder: string) =>
  resolve(`@expo-google-fonts/source-sans-3/${folder}/SourceSans3_${folder}.ttf`);
const dejaVu = (name: string) => resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);

/** Source Sans 3 as static TrueType files: Latin, Greek and Cyrillic. Absolute paths. */
export const sourceSansFiles: Readonly<Record<FontFace, string>> = {
  regular: sourceSans('400Regular'),
  italic: sourceSans('400Regular_Italic'),
  bold: sourceSans('600SemiBold'),
  boldItalic: sourceSans('600SemiBold_Italic'),
};

/** DejaVu Sans, for what Source Sans lacks: Hebrew, Arabic, boxes and more signs. Absolute paths. */
export const dejaVuFiles: Readonly<Record<FontFace, string>> = {
  regular: dejaVu('DejaVuSans'),
  italic: dejaVu('DejaVuSans-Oblique'),
  bold: dejaVu('DejaVuSans-Bold'),
  boldItalic: dejaVu('DejaVuSans-BoldOblique'),
};
