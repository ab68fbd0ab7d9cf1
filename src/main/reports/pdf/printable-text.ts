const lineEnds = /[\t\n\r\u0085\u2028\u2029]+/gu;
const neverPrinted = new RegExp(
  '[\\p{Surrogate}\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\uFFFE\\uFFFF]',
  'gu',
);

/**
 * The text as it can stand in a PDF: composed letters, spaces for line ends and
 * tabs, and the sign for an unknown character in place of control characters
 * and halves of characters, which no font draws and XML forbids.
 */
export const printableText = (text: string): string =>
  text.normalize('NFC').replace(lineEnds, ' ').replace(neverPrinted, '\uFFFD');
