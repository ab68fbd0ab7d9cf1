const lineEnds = /[\t\n\r\u0085\u2028\u2029]+/gu;
const neverPrinted = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/**
 * The text as it can stand in a PDF: composed letters, spaces for line ends and
 * tabs, and the sign for an unknown character in place of control characters
 * and halves of characters, which no font draws and XML forbids.
 */
export const printableText = (text: string): string =>
  text.normalize('NFC').replace(lineEnds, ' ').replace(neverPrinted, '\uFFFD');
