import type { IParagraphStyleOptions, IRunStylePropertiesOptions } from 'docx';
import type { TextStyle } from '../../pdf/pdf-theme.ts';
import { twips, wordColour } from '../paper.ts';

/** A line of Source Sans 3 is this many times as high as its size. */
const naturalLine = 1.424;

type ParagraphLook = NonNullable<IParagraphStyleOptions['paragraph']>;
/** Space in points above and below, and what else makes the paragraph. */
export type Setting = Omit<ParagraphLook, 'spacing'> & {
  readonly before?: number;
  readonly after?: number;
};

/** A paragraph style that people find by `name` in Word's list and code by `id`. */
export const paragraphStyle = (
  id: string,
  name: string,
  text: TextStyle,
  setting: Setting = {},
  next?: string,
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  ...(next === undefined ? {} : { next }),
  quickFormat: true,
  run: runLook(text),
  paragraph: paragraphLook(text, setting),
});

/** Sizes are half points. */
export const runLook = (text: TextStyle): IRunStylePropertiesOptions => ({
  size: Math.round(text.size * 2),
  sizeComplexScript: Math.round(text.size * 2),
  bold: text.face.startsWith('bold'),
  italics: text.face.toLowerCase().endsWith('italic'),
  color: wordColour(text.color),
});

/** Line heights are multiples of the font's own: an exact one would clip a drawing to one line of text. */
export function paragraphLook(text: TextStyle, setting: Setting): ParagraphLook {
  const { before = 0, after = 0, ...look } = setting;
  return {
    ...look,
    spacing: {
      before: twips(before),
      after: twips(after),
      line: Math.round((240 * text.leading) / (text.size * naturalLine)),
      lineRule: 'auto',
    },
  };
}
