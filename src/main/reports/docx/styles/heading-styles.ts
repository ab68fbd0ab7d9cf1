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
  heading1: heading(styles.heading2, 22, 9),
  heading2: heading(styles.heading3, 14, 5),
  heading3: heading(styles.heading4, 7, 3),
  caption: {
    run: runLook(styles.caption),
    paragraph: paragraphLook(styles.caption, { before: 3, after: 18, keepLines: true }),
  },
};
