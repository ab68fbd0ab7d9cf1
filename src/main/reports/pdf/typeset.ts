import type { Run } from '#shared/reports/report.ts';
import { breakLines, inkWidthOf, type Line } from './break-lines.ts';
import { inlineText } from './inline-text.ts';
import type { Tag } from './marks.ts';
import type { Anchor } from './slab.ts';
import type { TextStyle } from './pdf-theme.ts';
import { segmentText } from './segments.ts';
import type { Setting } from './setting.ts';
import { setLine, type LinePlace, type SetLine } from './set-line.ts';

export type TypesetOptions = {
  readonly style: TextStyle;
  readonly width: number;
  readonly tag: Tag;
  /** Where codes of claims go: the margin stands beside the reading column only. */
  readonly codes?: 'margin' | 'line';
  readonly align?: 'left' | 'right';
};

/** Text broken into lines, to be put somewhere. */
export type Typeset = {
  readonly lineCount: number;
  readonly height: number;
  /** Of the longest line. */
  readonly inkWidth: number;
  readonly style: TextStyle;
  /** Sets a line with its left edge at `x` and its top at `top`. */
  readonly lineAt: (index: number, x: number, top: number) => SetLine;
};

/** Breaks runs into lines of a width in points. */
export function typeset(runs: readonly Run[], options: TypesetOptions, setting: Setting): Typeset {
  const { style, width, tag } = options;
  const tabular = options.align === 'right';
  const inline = inlineText(runs, style, setting.places, options.codes ?? 'line');
  const { segments, isRightToLeft } = segmentText(inline, style, setting.faces, tabular);
  const lines = breakLines(segments, width, style, setting.faces);
  const align = isRightToLeft || tabular ? 'right' : 'left';
  const empty = emptyAnchors(runs);
  return {
    lineCount: lines.length,
    height: lines.length * style.leading,
    inkWidth: Math.max(0, ...lines.map(inkWidthOf)),
    style,
    lineAt: (index, x, top) => {
      const baseline = top + baselineIn(style);
      const place: LinePlace = { x, baseline, width, align, tabular };
      const set = setLine(lineOf(lines, index), place, style, tag, setting);
      return index === 0 ? { ...set, anchors: [...empty, ...set.anchors] } : set;
    },
  };
}

/** Plain words as runs. */
export const plainRuns = (text: string): readonly Run[] => [{ type: 'text', text }];

/** Distance of the baseline from the top of a line: the letters stand in the middle of it. */
export const baselineIn = (style: TextStyle): number => style.leading / 2 + style.size * 0.34;

/** Places without words of their own are found at the start of their paragraph. */
const emptyAnchors = (runs: readonly Run[]): readonly Anchor[] =>
  runs.flatMap((run) =>
    run.type === 'text' && run.text === '' && run.anchor !== undefined
      ? [{ name: run.anchor, y: 0 }]
      : [],
  );

function lineOf(lines: readonly Line[], index: number): Line {
  const line = lines[index];
  if (line === undefined) throw new Error(`There is no line ${index}`);
  return line;
}
