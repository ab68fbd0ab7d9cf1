import { textSize } from './chart-parts.ts';
import type { DumbbellChart, Reach } from './chart.ts';
import { shorten, textWidth, wrapText } from './text-width.ts';

/** Where everything of a dumbbell chart goes, in pixels. */
export type DumbbellLayout = {
  readonly headerHeight: number;
  /** On narrow drawings the names stand above their marks instead of beside them. */
  readonly stacked: boolean;
  /** The baseline of `Before` and `After`. */
  readonly namesBaseline: number;
  /** The plot's inner edges; beyond them is room for the values beside the outermost marks. */
  readonly plotLeft: number;
  readonly plotRight: number;
  /** Where the column of differences begins; the drawing's width where there is none. */
  readonly differenceLeft: number;
  readonly rows: readonly Row[];
};

export type Row = {
  readonly top: number;
  readonly height: number;
  /** The height the names take. */
  readonly nameHeight: number;
  /** Where the marks stand. */
  readonly middle: number;
  readonly left: readonly TextLine[];
  readonly right: readonly TextLine[];
  readonly before: number;
  readonly after: number;
  readonly beforeText: string;
  readonly afterText: string;
  readonly beforeReach: Reach | null;
  readonly afterReach: Reach | null;
  /** What the row is called, in full. */
  readonly name: string;
};

export type TextLine = { readonly text: string; readonly size: number; readonly bold: boolean };

const gap = 12;
const headerHeight = 26;
const stackedBelow = 440;
/** The room that interval bars take over and under the marks. */
const reachHeight = 12;

export const lineHeight = (line: TextLine): number => (line.size === textSize.name ? 17 : 15);

/** Shares the width between names, plot and differences by what they need, names at most a third. */
export function layDumbbell(chart: DumbbellChart, width: number): DumbbellLayout {
  const stacked = width < stackedBelow;
  const difference = widest(chart.rows.flatMap((row) => [row.difference, row.interval]));
  const differenceWidth = Math.min(difference, width * 0.25);
  const heading = difference > 0 ? textWidth('Difference', textSize.small) : 0;
  const differenceLeft = width - Math.max(differenceWidth, heading);
  const plotEnd = differenceLeft - (difference > 0 ? gap : 0);
  const names = widest(chart.rows.flatMap((row) => [row.label, row.counts]));
  const nameWidth = stacked ? plotEnd : Math.min(names, Math.max(104, width * 0.34));
  const plotStart = stacked ? 0 : nameWidth + gap;
  const valueWidth = Math.min(
    widest(chart.rows.flatMap((row) => [row.beforeText, row.afterText])),
    (plotEnd - plotStart) * 0.34,
  );
  const rows = layRows(chart, { nameWidth, differenceWidth, valueWidth }, stacked);
  return {
    headerHeight,
    stacked,
    namesBaseline: stacked ? (rows[0]?.middle ?? 0) - (hasReaches(chart) ? 20 : 14) : 14,
    plotLeft: plotStart + valueWidth + 16,
    plotRight: plotEnd - valueWidth - 16,
    differenceLeft,
    rows,
  };
}

const hasReaches = (chart: DumbbellChart): boolean =>
  chart.rows.some(({ beforeReach, afterReach }) => (beforeReach ?? afterReach ?? null) !== null);

type Widths = {
  readonly nameWidth: number;
  readonly differenceWidth: number;
  readonly valueWidth: number;
};

function layRows(chart: DumbbellChart, widths: Widths, stacked: boolean): readonly Row[] {
  let top = headerHeight;
  return chart.rows.map((row, index) => {
    const laid = layRow(row, top, widths, stacked && { first: index === 0 });
    top += laid.height;
    return laid;
  });
}

function layRow(
  row: DumbbellChart['rows'][number],
  top: number,
  widths: Widths,
  stacked: false | { readonly first: boolean },
): Row {
  const left = [
    ...lines(row.label, textSize.name, false, widths.nameWidth),
    ...lines(row.counts, textSize.small, false, widths.nameWidth),
  ];
  const right = [
    ...lines(row.difference, textSize.name, true, widths.differenceWidth),
    ...lines(row.interval, textSize.small, false, widths.differenceWidth),
  ];
  // The first stacked row also has `Before` and `After` between its name and its marks.
  const hasReach = (row.beforeReach ?? row.afterReach ?? null) !== null;
  const marks = stacked ? (stacked.first ? 48 : 32) + (hasReach ? reachHeight : 0) : 0;
  const own = hasReach ? 32 : 20;
  const height = Math.max(blockHeight(left) + marks, blockHeight(right), own) + gap;
  return {
    top,
    height,
    nameHeight: stacked ? blockHeight(left) : height,
    middle: stacked ? top + height - gap - (hasReach ? 18 : 14) : top + height / 2,
    left,
    right,
    before: row.before,
    after: row.after,
    beforeText: shorten(row.beforeText, textSize.small, widths.valueWidth),
    afterText: shorten(row.afterText, textSize.small, widths.valueWidth),
    beforeReach: row.beforeReach ?? null,
    afterReach: row.afterReach ?? null,
    name: row.label,
  };
}

const lines = (text: string, size: number, bold: boolean, width: number): readonly TextLine[] =>
  wrapText(text, size, width, 2).map((line) => ({ text: line, size, bold }));

const blockHeight = (block: readonly TextLine[]): number =>
  block.reduce((sum, line) => sum + lineHeight(line), 0);

/** Half a pixel more than the widest text, so that rounding never breaks a line; 0 where all are empty. */
const widest = (texts: readonly string[]): number =>
  texts
    .filter((text) => text !== '')
    .reduce((most, text) => Math.max(most, textWidth(text, textSize.name) + 0.5), 0);
