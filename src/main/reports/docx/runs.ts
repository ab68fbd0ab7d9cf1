import {
  BookmarkEnd,
  BookmarkStart,
  InternalHyperlink,
  SimpleField,
  Tab,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { ClaimCodesRun, Run, TextRun as ReportTextRun } from '#shared/reports/report.ts';
import { inParagraph } from './element.ts';
import type { Place, Places } from './places.ts';

/** The pieces of a line as Word has them. A link without a place to lead to is plain words. */
export const writeRuns = (runs: readonly Run[], places: Places): readonly ParagraphChild[] =>
  runs.flatMap((run) => writeRun(run, places));

function writeRun(run: Run, places: Places): readonly ParagraphChild[] {
  switch (run.type) {
    case 'text':
      return markPlace(places.get(run.anchor ?? ''), writeText(run));
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'link':
      return [writeLink(run.text, places.get(run.target), 'Hyperlink')];
    case 'page':
      return writePage(run.before, places.get(run.target));
    case 'claim-codes':
      return writeCodes(run, places);
  }
}

/** Puts a bookmark round some pieces; without a place they stay as they are. */
export const markPlace = (
  place: Pick<Place, 'bookmark' | 'id'> | undefined,
  children: readonly ParagraphChild[],
): readonly ParagraphChild[] =>
  place
    ? [
        inParagraph(new BookmarkStart(place.bookmark, place.id)),
        ...children,
        inParagraph(new BookmarkEnd(place.id)),
      ]
    : children;

/** Words with their line ends and tabs, which Word does not take inside a text. */
export function writeWords(text: string, look: IRunOptions = {}): readonly ParagraphChild[] {
  return text.split(/\r\n|\r|\n/).map((line, index) => {
    const children = line
      .split('\t')
      .flatMap((part, tab) => (tab === 0 ? [part] : [new Tab(), part]));
    return new TextRun({ ...look, ...(index === 0 ? {} : { break: 1 }), children });
  });
}

const writeText = (run: ReportTextRun): readonly ParagraphChild[] =>
  writeWords(run.text, {
    ...(run.bold === true ? { bold: true } : {}),
    ...(run.italic === true ? { italics: true } : {}),
    ...(run.claimed === true ? { style: 'ClaimedWords' } : {}),
  });

function writeLink(text: string, place: Place | undefined, style: string): ParagraphChild {
  const words = new TextRun({ style, text });
  return place
    ? new InternalHyperlink({ anchor: place.bookmark, children: [words] })
    : new TextRun({ text, ...(style === 'Hyperlink' ? {} : { style }) });
}

/** The page number as a field that Word can bring up to date, filled with what our own layout found. */
function writePage(before: string, place: Place | undefined): readonly ParagraphChild[] {
  if (!place || place.page === null) return [];
  return [...writeWords(before), pageField(place.bookmark, place.page)];
}

/** The number of the page on which a bookmark stands. */
export const pageField = (bookmark: string, page: number): ParagraphChild =>
  new SimpleField(`PAGEREF ${bookmark} \\h`, String(page));

function writeCodes(run: ClaimCodesRun, places: Places): readonly ParagraphChild[] {
  const bracket = (text: string) => new TextRun({ style: 'CriterionCode', text });
  const codes = run.codes.flatMap((code, index) => [
    ...(index === 0 ? [] : [bracket(' ')]),
    writeLink(code.text, places.get(code.target), 'CriterionCode'),
  ]);
  // No line may end between the words and their codes.
  return [new TextRun('\u00A0'), bracket('['), ...codes, bracket(']')];
}
