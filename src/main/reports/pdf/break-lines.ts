import type { TextStyle } from './pdf-theme.ts';
import { partOfSegment, type Segment } from './segments.ts';
import { clustersOf, type Typefaces } from './typefaces.ts';

export type Line = readonly Segment[];

/** Fills lines from the first word on; a word wider than a line is cut where the line ends. Widths in points. */
export function breakLines(
  segments: readonly Segment[],
  width: number,
  style: TextStyle,
  faces: Typefaces,
): readonly Line[] {
  const lines: Segment[][] = [];
  let line: Segment[] = [];
  let used = 0;
  const endLine = () => {
    lines.push(line);
    line = [];
    used = 0;
  };
  const put = (word: readonly Segment[]) => {
    if (line.length > 0 && used + inkWidthOf(word) > width) endLine();
    line.push(...word);
    used += advanceOf(word);
  };
  for (const word of wordsOf(segments)) {
    if (inkWidthOf(word) <= width) put(word);
    else for (const part of cutWord(word, width, style, faces)) put([part]);
    if (word.at(-1)?.after === 'must-break') endLine();
  }
  if (line.length > 0) endLine();
  return lines;
}

/** Segments that may not be parted. */
function wordsOf(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const words: Segment[][] = [];
  let word: Segment[] = [];
  for (const segment of segments) {
    word.push(segment);
    if (segment.after === 'joined') continue;
    words.push(word);
    word = [];
  }
  return word.length > 0 ? [...words, word] : words;
}

/** Width of pieces with the spaces at their end. */
export const advanceOf = (word: readonly Segment[]): number =>
  word.reduce((sum, segment) => sum + segment.width, 0);

/** Width of what is seen: spaces at the end of a line take no room. */
export const inkWidthOf = (word: readonly Segment[]): number => {
  const last = word.at(-1);
  return advanceOf(word) - (last === undefined ? 0 : last.width - last.inkWidth);
};

function cutWord(
  word: readonly Segment[],
  width: number,
  style: TextStyle,
  faces: Typefaces,
): readonly Segment[] {
  return word.flatMap((segment) => {
    const texts = cutText(segment, width, style, faces);
    return texts.map((text, index) => {
      const part = partOfSegment(segment, text, style, faces);
      const isLast = index === texts.length - 1;
      return isLast ? { ...part, after: segment.after, codes: segment.codes } : part;
    });
  });
}

function cutText(
  segment: Segment,
  width: number,
  style: TextStyle,
  faces: Typefaces,
): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const cluster of clustersOf(segment.text)) {
    const advance = faces.shape(cluster, segment.span.face).width * style.size;
    if (part !== '' && used + advance > width && cluster !== ' ') {
      parts.push(part);
      part = '';
      used = 0;
    }
    part += cluster;
    used += advance;
  }
  return part === '' ? parts : [...parts, part];
}
