import type { ClaimCodesRun } from '#shared/reports/report.ts';
import { lineEnd, type InlineText, type Span } from './inline-text.ts';
import type { TextStyle } from './pdf-theme.ts';
import { directionOf, drawnBackwards, mirrored } from './text-direction.ts';
import type { Shaped, Typefaces } from './typefaces.ts';

/** The smallest piece of a paragraph: one span, one direction, no place to break a line inside. */
export type Segment = {
  readonly text: string;
  readonly span: Span;
  readonly level: number;
  readonly shaped: readonly Shaped[];
  /** In points, with and without the spaces at its end. */
  readonly width: number;
  readonly inkWidth: number;
  readonly after: 'joined' | 'may-break' | 'must-break';
  /** Codes of the claim that ends here. */
  readonly codes: ClaimCodesRun['codes'];
};

export type Segmented = { readonly segments: readonly Segment[]; readonly isRightToLeft: boolean };

/** Longer words are cut before they are measured: measuring grows with the square of the length. */
const longestWord = 500;

/** Cuts a paragraph wherever its style or direction changes or a line may be broken, and measures the pieces. */
export function segmentText(
  inline: InlineText,
  style: TextStyle,
  faces: Typefaces,
  tabular: boolean,
): Segmented {
  const { levels, isRightToLeft } = directionOf(inline.text);
  const breaks = breaksOf(inline.text);
  const cuts = cutsOf(inline, breaks, levels);
  const codesByPlace = new Map(inline.codes.map(({ at, codes }) => [at, codes]));
  let spanIndex = 0;
  const segments = cuts.slice(1).map((end, index): Segment => {
    const start = cuts[index] ?? 0;
    while ((inline.spans[spanIndex]?.end ?? end) <= start) spanIndex += 1;
    const span = inline.spans[spanIndex];
    if (span === undefined) throw new Error('A part of the text belongs to no run');
    const raw = inline.text.slice(start, end);
    const mustBreak = raw.endsWith(lineEnd);
    return makeSegment(
      {
        text: mustBreak ? raw.slice(0, -1) : raw,
        span,
        level: levels?.[start] ?? 0,
        after: mustBreak ? 'must-break' : breaks.has(end) ? 'may-break' : 'joined',
        codes: codesByPlace.get(end) ?? noCodes,
      },
      style,
      faces,
      tabular,
    );
  });
  return { segments, isRightToLeft };
}

const noCodes: Segment['codes'] = [];

/** A part of a segment, measured again. */
export const partOfSegment = (
  { span, level }: Segment,
  text: string,
  style: TextStyle,
  faces: Typefaces,
): Segment =>
  makeSegment({ text, span, level, after: 'may-break', codes: noCodes }, style, faces, false);

function makeSegment(
  { text, span, level, after, codes }: Omit<Segment, 'shaped' | 'width' | 'inkWidth'>,
  style: TextStyle,
  faces: Typefaces,
  tabular: boolean,
): Segment {
  const isBackwards = level % 2 === 1;
  const drawn = isBackwards ? mirrored(text) : text;
  const { pieces, width, inkWidth } = faces.shape(drawn, span.face, tabular);
  return {
    text,
    span,
    level,
    shaped: isBackwards ? drawnBackwards(pieces) : pieces,
    width: width * style.size,
    inkWidth: inkWidth * style.size,
    after,
    codes,
  };
}

const breakPlace =
  /[ \u2000-\u2006\u2008-\u200A\u3000]+|\n|\u200B|(?<=\p{L})[-\u2013\u2014/](?=\p{L})|\u2014/gu;

/** Places right behind a space, a hyphen or dash between letters, and inside endless words. */
function breaksOf(text: string): ReadonlySet<number> {
  const breaks = new Set<number>();
  let last = 0;
  const addLongWord = (end: number) => {
    for (let at = last + longestWord; at < end; at += longestWord) {
      breaks.add(isInsidePair(text, at) ? at + 1 : at);
    }
  };
  for (const match of text.matchAll(breakPlace)) {
    const end = match.index + match[0].length;
    addLongWord(match.index);
    breaks.add(end);
    last = end;
  }
  addLongWord(text.length);
  return breaks;
}

const isInsidePair = (text: string, at: number) => (text.codePointAt(at - 1) ?? 0) > 0xffff;

function cutsOf(
  inline: InlineText,
  breaks: ReadonlySet<number>,
  levels: Uint8Array | null,
): readonly number[] {
  const cuts = new Set([0, inline.text.length, ...breaks]);
  for (const span of inline.spans) cuts.add(span.end);
  for (const { at } of inline.codes) cuts.add(at);
  levels?.forEach((level, index) => {
    if (index > 0 && level !== levels[index - 1]) cuts.add(index);
  });
  return [...cuts].sort((a, b) => a - b);
}
