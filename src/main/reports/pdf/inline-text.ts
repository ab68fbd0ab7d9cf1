import type { ClaimCodesRun, Run } from '#shared/reports/report.ts';
import type { FontFace } from '../font-files.ts';
import { ink, type TextStyle } from './pdf-theme.ts';
import { printableText } from './printable-text.ts';

/** The runs of a paragraph as one text, with what holds for which part of it. */
export type InlineText = {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly codes: readonly CodesAt[];
};

export type Span = {
  readonly start: number;
  readonly end: number;
  readonly face: FontFace;
  readonly color: string;
  readonly claimed: boolean;
  readonly link: Link | null;
  readonly anchor: string | null;
};

export type Link = { readonly target: string; readonly description: string };
/** Codes for the margin; `at` is the place right behind the claimed words. */
export type CodesAt = { readonly at: number; readonly codes: ClaimCodesRun['codes'] };

/** What the runs can point at, and on which page it stood when the pages were last counted. */
export type Places = {
  readonly anchors: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, number>;
};

/** Ends a line whatever its length. No printable text holds this character. */
export const lineEnd = '\n';

/** As wide as most page numbers; takes their place until the pages have been counted. */
const unknownPage = '00';

export function inlineText(
  runs: readonly Run[],
  style: TextStyle,
  places: Places,
  codesPlace: 'margin' | 'line',
): InlineText {
  const spans: Span[] = [];
  const codes: CodesAt[] = [];
  let text = '';
  const add = (words: string, change: Partial<Span> = {}) => {
    const start = text.length;
    text += words;
    const { face = style.face, color = style.color, claimed = false } = change;
    const { link = null, anchor = null } = change;
    spans.push({ start, end: text.length, face, color, claimed, link, anchor });
  };
  const linkTo = (target: string, description: string): Partial<Span> =>
    places.anchors.has(target) ? { color: ink.accent, link: { target, description } } : {};

  for (const run of runs) {
    switch (run.type) {
      case 'text':
        add(printableText(run.text), {
          face: faceOf(style.face, run.bold ?? false, run.italic ?? false),
          claimed: run.claimed ?? false,
          anchor: run.anchor ?? null,
        });
        break;
      case 'link':
        add(printableText(run.text), linkTo(run.target, printableText(run.text)));
        break;
      case 'page': {
        if (!places.anchors.has(run.target)) break;
        const page = String(places.pages.get(run.target) ?? unknownPage);
        add(printableText(run.before));
        add(page, linkTo(run.target, `Page ${page}`));
        break;
      }
      case 'break':
        add(lineEnd);
        break;
      case 'claim-codes':
        // Codes need words of their own to stand beside.
        if (codesPlace === 'margin' && text.length > (codes.at(-1)?.at ?? 0)) {
          codes.push({ at: text.length, codes: run.codes });
        } else addCodes(run, add, linkTo);
        break;
    }
  }
  return { text, spans, codes };
}

type Add = (words: string, change?: Partial<Span>) => void;

function addCodes(
  run: ClaimCodesRun,
  add: Add,
  linkTo: (target: string, description: string) => Partial<Span>,
): void {
  add(' [');
  run.codes.forEach((code, index) => {
    if (index > 0) add(' ');
    add(printableText(code.text), linkTo(code.target, codeDescription(code.text)));
  });
  add(']');
}

/** Where the link of a code leads, in words. */
export const codeDescription = (code: string): string => `Criterion ${printableText(code)}`;

/** Emphasis inside text that is italic already is set upright. */
function faceOf(base: FontFace, bold: boolean, italic: boolean): FontFace {
  const isBold = bold || base === 'bold' || base === 'boldItalic';
  const isItalic = italic !== (base === 'italic' || base === 'boldItalic');
  if (isBold) return isItalic ? 'boldItalic' : 'bold';
  return isItalic ? 'italic' : 'regular';
}
