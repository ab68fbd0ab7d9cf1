import { runsText, type TableBlock } from '#shared/reports/report.ts';
import type { FontFace } from '../font-files.ts';
import { styles } from './pdf-theme.ts';
import { printableText } from './printable-text.ts';
import type { Typefaces } from './typefaces.ts';

/** No word claims more than this share of the table: longer ones are cut. */
const widestWord = 0.3;

/**
 * Widths in points that fill `width`: shares by weight, but no column narrower
 * than its longest word, which the columns with room to spare make up for.
 */
export function columnWidths(
  block: TableBlock,
  width: number,
  gap: number,
  faces: Typefaces,
): readonly number[] {
  const total = block.columns.reduce((sum, column) => sum + Math.max(column.weight, 0), 0);
  const count = block.columns.length;
  const shares = block.columns.map((column) =>
    total > 0 ? (width * Math.max(column.weight, 0)) / total : width / count,
  );
  const least = block.columns.map((column, index) => {
    const cells = block.rows.map((row) => runsText(row.cells[index] ?? []));
    const longest = Math.max(
      longestWord(column.title, 'bold', styles.columnTitle.size, faces),
      ...cells.map((cell) => longestWord(cell, 'regular', styles.cell.size, faces)),
    );
    return Math.min(longest + gap, width * Math.min(widestWord, 1 / count + 0.1));
  });
  const lacking = sumOf(shares.map((share, index) => Math.max(0, (least[index] ?? 0) - share)));
  const spare = shares.map((share, index) => Math.max(0, share - (least[index] ?? 0)));
  const spared = sumOf(spare);
  if (lacking === 0 || spared === 0) return shares;
  const taken = Math.min(1, lacking / spared);
  const given = Math.min(1, spared / lacking);
  return shares.map((share, index) => {
    const lacks = Math.max(0, (least[index] ?? 0) - share);
    return share + lacks * given - (spare[index] ?? 0) * taken;
  });
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

function longestWord(text: string, face: FontFace, size: number, faces: Typefaces): number {
  const words = printableText(text).split(/[ \n]+/u);
  // Words too long to be kept whole need no measuring, and one letter more than the rest is enough.
  const measured = words.map((word) => faces.shape(word.slice(0, 60), face).width);
  return Math.max(0, ...measured) * size + 0.01;
}
