import type { IStylesOptions } from 'docx';
import { styles, type TextStyle } from '../../pdf/pdf-theme.ts';
import { paragraphLook, runLook } from './paragraph-style.ts';

const heading = (text: TextStyle, before: number, after: number) => ({
  run: runLook(text),
  next: 'BodyText',
  quickFormat: true,
  paragraph: paragraphLook(text, { before, after, keepNext: true, keepLines: true }),
});

/** The report's chapters, sections and stages are Word's headings 1 to 3, under the one title. */
export const headingStyles: NonNullable<IStylesOptions['default']> = {
  title: { ...heading(styles.title, 110, 10), next: 'Subtitle' },
  heading1: heading(styles.heading2, 24, 10),
  heading2: heading(styles.heading3, 18, 6),
  heading3: heading(styles.heading4, 14, 4),
  caption: {
    run: runLook(styles.caption),
    paragraph: paragraphLook(styles.caption, { before: 4, after: 14, keepLines: true }),
  },
};
