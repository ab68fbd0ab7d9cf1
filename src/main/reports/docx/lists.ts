import type { INumberingOptions } from 'docx';
import { readingIndent, twips } from './paper.ts';

/**
 * The library finds a list by a name in braces in the finished XML. The code
 * point in front is no character and never left in a text, so nobody's words
 * can be taken for such a name.
 */
const unwritable = '\uFDD0';
export const bulletList = `${unwritable}bullets`;
export const numberList = `${unwritable}numbers`;

const place = {
  paragraph: { indent: { left: twips(20), hanging: twips(20), right: readingIndent } },
};

/** Real lists: Word numbers them, and a screen reader says how long they are. */
export const listDefinitions: INumberingOptions = {
  config: [
    {
      reference: bulletList,
      levels: [{ level: 0, format: 'bullet', text: '•', alignment: 'left', style: place }],
    },
    {
      reference: numberList,
      levels: [{ level: 0, format: 'decimal', text: '%1.', alignment: 'left', style: place }],
    },
  ],
};
