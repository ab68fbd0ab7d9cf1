import type { SpecDoubt } from './unit-reading.ts';

/** A line of a pasted specification that may say something. `gap`: an empty line stands before it. */
export type TextLine = { readonly line: number; readonly text: string; readonly gap: boolean };

/**
 * The lines of a pasted specification without what every page has: numbers of
 * pages, headers that come again, copyright lines, headings of columns. What was
 * passed over is told. Two columns that were pasted as one line are parted:
 * `1 Understand … 1.1 Describe …`.
 */
export function textLines(text: string): {
  readonly lines: readonly TextLine[];
  readonly passed: readonly SpecDoubt[];
} {
  const raw = text
    .replace(/^\uFEFF/, '')
    .replace(/\u00AD/g, '')
    .split(/\r\n?|\n|\f/)
    .map((line, index) => ({ line: index + 1, text: line.replace(/[\s\u00A0]+/gu, ' ').trim() }));
  const counts = new Map<string, number>();
  for (const { text: words } of raw) counts.set(words, (counts.get(words) ?? 0) + 1);
  const lines: TextLine[] = [];
  const passed: SpecDoubt[] = [];
  let gap = true;
  raw.forEach(({ line, text: words }, index) => {
    if (words === '') {
      gap = true;
      return;
    }
    const next = raw.slice(index + 1).find((each) => each.text !== '')?.text ?? '';
    const why = furniture(words, counts.get(words) ?? 1, next);
    if (why === null) {
      for (const piece of partColumns(words)) {
        lines.push({ line, text: piece, gap });
        gap = false;
      }
    } else passed.push({ line, text: words, why });
  });
  return { lines, passed };
}

/** Why a line belongs to the page and not to the unit; `null` for one that may say something. */
function furniture(words: string, times: number, next: string): string | null {
  if (/^(page\s*)?\d+\s*(of|\/)\s*\d+$/i.test(words) || /^(page|p\.)\s*\d+$/i.test(words)) {
    return 'a page number.';
  }
  // `1` above `Understand …` is a code; any other number by itself is that of a page.
  if (/^[-–]?\s*\d{1,3}\s*[-–]?$/.test(words) && !startsOutcome(next)) return 'a page number.';
  if (/©|\bcopyright\b|all rights reserved/i.test(words)) return 'a copyright line.';
  if (/^www\.|^https?:/i.test(words)) return 'an address.';
  if (columnHeading.test(words)) return 'a heading of the table.';
  return times > 1 && !/^\S*\d/.test(words) && words.length < 120
    ? 'it comes again, as the head or foot of a page does.'
    : null;
}

const columnHeading =
  /^(?:(?:learning )?outcomes?(?: \(LOs?\))?|assessment criteria|the learner (?:will|can)[:.… ]*|when awarded credit[^.]*|you must be able to:?|you (?:need|must) to know(?: and understand)?:?|LOs?|ACs?|criteria|evidence(?: ref\w*)?|portfolio ref\w*|date)(?:\s+(?:assessment criteria|the learner can[:.… ]*|evidence|portfolio ref\w*|date))*$/i;

/** How outcomes begin in nearly all specifications. */
export const startsOutcome = (text: string): boolean =>
  /^(understand|know|be able to|be competent|carry out|demonstrate the ability)\b/i.test(text);

const partColumns = (words: string): readonly string[] =>
  /^\d+\.?\s+\p{L}/u.test(words) ? words.split(/\s+(?=\d+\.\d+\.?\s+\p{Lu})/u) : [words];
