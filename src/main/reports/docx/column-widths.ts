import { runsText, type TableBlock } from '#shared/reports/report.ts';
import { textWidth as widthOfText } from '#shared/reports/text-width.ts';
import { styles } from '../pdf/pdf-theme.ts';
import { shareWidth } from './grid.ts';
import { textWidth, twips } from './paper.ts';

/** No word claims more than this share of the table: longer ones are broken. */
const widestWord = 0.3;
const columnGap = twips(12);

/**
 * Widths in twips that fill the text column: shares by weight, but no column
 * narrower than its longest word, which the columns with room to spare make up for.
 */
export function columnWidths(block: TableBlock): readonly number[] {
  const shares = shareWidth(
    block.columns.map((column) => column.weight),
    textWidth,
  );
  const least = block.columns.map((column, index) => {
    const cells = block.rows.map((row) => runsText(row.cells[index] ?? []));
    const longest = Math.max(...[column.title, ...cells].map(longestWord));
    return Math.min(longest + columnGap, textWidth * Math.min(widestWord, 1 / shares.length + 0.1));
  });
  const lacks = shares.map((share, index) => Math.max(0, (least[index] ?? 0) - share));
  const spares = shares.map((share, index) => Math.max(0, share - (least[index] ?? 0)));
  const [lacking, spared] = [sum(lacks), sum(spares)];
  if (lacking === 0 || spared === 0) return shares;
  const taken = Math.min(1, lacking / spared);
  const given = Math.min(1, spared / lacking);
  return shareWidth(
    shares.map((share, i) => share + (lacks[i] ?? 0) * given - (spares[i] ?? 0) * taken),
    textWidth,
  );
}

const longestWord = (text: string): number =>
  Math.max(
    0,
    ...text.split(/[ \n]+/u).map((word) => twips(widthOfText(word.slice(0, 60), styles.cell.size))),
  );

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);
