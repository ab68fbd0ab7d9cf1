import type { Span } from '../coach.ts';

/**
 * What stands between quotation marks, without the marks. A quotation ends in its own paragraph; a mark that is never
 * closed opens nothing. Single marks count only where an apostrophe cannot stand.
 */
export function findQuotations(text: string): readonly Span[] {
  const found: Span[] = [];
  for (let place = 0; place < text.length; place++) {
    const closing = closingMark(text, place);
    if (!closing) continue;
    const paragraphEnd = lineEnd(text, place);
    const end = findClosing(text, place + 1, paragraphEnd, closing);
    if (end === -1) continue;
    found.push([place + 1, end]);
    place = end;
  }
  return found;
}

function closingMark(text: string, place: number): '"' | '”' | '’' | "'" | null {
  const opensHere = place === 0 || /[\s([–—-]/.test(text[place - 1] ?? '');
  const mark = text[place];
  if (mark === '“') return '”';
  if (mark === '"') return '"';
  if (mark === '‘' && opensHere) return '’';
  return mark === "'" && opensHere ? "'" : null;
}

function findClosing(text: string, from: number, until: number, mark: string): number {
  for (let place = from; place < until; place++) {
    if (text[place] !== mark) continue;
    if (mark === '"' || mark === '”') return place;
    const next = text[place + 1] ?? ' ';
    if (place > from && !/[\p{L}\p{N}]/u.test(next)) return place;
  }
  return -1;
}

const lineEnd = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
};
