import type { Span } from '../coach.ts';

/** Written with a full stop that ends no sentence, whatever follows. */
const alwaysGoesOn =
  /(?:^|[\s("“])(?:mr|mrs|ms|dr|prof|st|vs|cf|e\.g|i\.e|eg|ie|(?!i\.)\p{L})\.$/iu;

/** Written with a full stop that ends a sentence only where a capital letter follows. */
const mayGoOn =
  /(?:^|[\s("“])(?:no|nos|approx|incl|max|min|tel|ext|rd|dept|asst|etc|a\.m|p\.m|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\.$/iu;

/**
 * The sentences of a text, without the space around them. A line break always ends one; full stops in decimals, times,
 * dates and abbreviations do not, nor do marks inside a quotation that the sentence goes on after (`"Why?" she asked`).
 */
export function splitSentences(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let from = 0;
  const push = (to: number): void => {
    const trimmed = trim(text, from, to);
    if (trimmed[0] < trimmed[1]) sentences.push(trimmed);
    from = to;
  };
  for (const { index, 0: mark } of text.matchAll(/\n|[.!?…]+["”’')\]]*/gu)) {
    const end = index + mark.length;
    if (mark === '\n') push(index);
    else if (endsSentence(text, from, index, end)) push(end);
  }
  push(text.length);
  return sentences;
}

function endsSentence(text: string, from: number, mark: number, end: number): boolean {
  const next = /^(\s*)(["“‘'([]*)(.?)/u.exec(text.slice(end, end + 8));
  const [, space = '', , first = ''] = next ?? [];
  if (first === '') return true;
  if (space === '' || /\p{Ll}/u.test(first)) return false;
  const upToMark = text.slice(Math.max(from, mark - 12), mark + 1);
  if (alwaysGoesOn.test(upToMark)) return false;
  return !mayGoOn.test(upToMark) || /\p{Lu}/u.test(first);
}

function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return [start, end];
}
