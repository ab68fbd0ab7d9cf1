import type { IStylesOptions } from 'docx';
import { styles } from '../../pdf/pdf-theme.ts';
import { fontName } from '../embedded-fonts.ts';
import { characterStyles } from './character-styles.ts';
import { headingStyles } from './heading-styles.ts';
import { paragraphLook, runLook } from './paragraph-style.ts';
import { placeStyles } from './place-styles.ts';
import { textStyles } from './text-styles.ts';

/** Every look in the document is a named style, so that a centre can restyle it in Word. */
export const documentStyles = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: fontName, ...runLook(styles.body), language: { value: language } },
      paragraph: paragraphLook(styles.body, {}),
    },
    ...headingStyles,
  },
  characterStyles,
  paragraphStyles: [...textStyles, ...placeStyles],
});
