/**
 * How wide a text is in Source Sans 3 SemiBold, in the unit of `size`. The
 * regular weight is a little narrower, so a text measured here always fits.
 */
export const textWidth = (text: string, size: number): number =>
  (Array.from(text).reduce((sum, character) => sum + characterWidth(character), 0) * size) / 1000;

/**
 * Breaks a text into at most `limit` lines that are no wider than `width`, at
 * spaces where it can; what does not fit is replaced by an ellipsis.
 */
export function wrapText(
  text: string,
  size: number,
  width: number,
  limit: number,
): readonly string[] {
  const lines: string[] = [];
  let rest = text.trim().replace(/\s+/gu, ' ');
  while (rest !== '' && lines.length < limit) {
    const last = lines.length === limit - 1;
    const line = last ? shorten(rest, size, width) : firstLine(rest, size, width);
    lines.push(line);
    rest = last ? '' : rest.slice(line.length).trimStart();
  }
  return lines;
}

/** The text, or as much of its start as fits with an ellipsis behind it. */
export function shorten(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const characters = Array.from(text);
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size) > width) {
    characters.pop();
  }
  return `${characters.join('').trimEnd()}…`;
}

function firstLine(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const characters = Array.from(text);
  const fitting = characters.findIndex(
    (_, index) => textWidth(characters.slice(0, index + 1).join(''), size) > width,
  );
  const start = characters.slice(0, Math.max(1, fitting)).join('');
  const nextIsSpace = text[start.length] === ' ';
  const space = start.lastIndexOf(' ');
  // One word that is longer than the line is cut, so that it never runs into its neighbour.
  return nextIsSpace || space <= 0 ? start : start.slice(0, space);
}

/** Advance widths of the printable ASCII characters from the space on, in thousandths of the size. */
const asciiWidths = [
  200, 315, 482, 513, 513, 841, 639, 275, 324, 324, 438, 513, 275, 322, 275, 344, 513, 513, 513,
  513, 513, 513, 513, 513, 513, 513, 275, 275, 513, 513, 513, 444, 875, 558, 597, 576, 625, 538,
  510, 628, 663, 282, 494, 597, 502, 745, 657, 674, 582, 674, 592, 545, 546, 655, 536, 800, 541,
  501, 540, 324, 344, 324, 513, 500, 549, 516, 563, 462, 564, 507, 317, 520, 558, 262, 263, 522,
  271, 843, 560, 549, 564, 564, 373, 431, 361, 556, 495, 748, 481, 495, 443, 324, 255, 324, 513,
];

const otherWidths: Readonly<Record<string, number>> = {
  '−': 513,
  '–': 480,
  '→': 618,
  '…': 964,
  '’': 275,
  '‘': 275,
  '“': 482,
  '”': 482,
  '\u00A0': 200,
  '\u202F': 120,
};

/** From here on (Hangul, Chinese, Japanese, pictures) characters are about as wide as high. */
const firstWideCodePoint = 0x1100;

function characterWidth(character: string): number {
  const base = character.normalize('NFD').codePointAt(0) ?? 0;
  const known = otherWidths[character] ?? asciiWidths[base - 0x20];
  return known ?? (base < firstWideCodePoint ? 760 : 1000);
}
