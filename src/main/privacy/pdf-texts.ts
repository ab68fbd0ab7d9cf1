import { withPdf } from '#main/platform/with-pdf.ts';
import type { FileText } from './file-text.ts';

/** What the reader gives for a piece of a page; only the words matter here. */
type Piece = { readonly str?: unknown; readonly hasEOL?: unknown };

/** The words of a PDF page by page, its properties, bookmarks, remarks, form fields and the names of attached files. */
export const pdfTexts = (bytes: Uint8Array): Promise<readonly FileText[]> =>
  withPdf(bytes, async (document) => {
    const texts: FileText[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const notes = (await page.getAnnotations()) as readonly Record<string, unknown>[];
      const words = (items as readonly Piece[]).map(wordsOf).join('');
      texts.push({ where: `page ${number}`, text: [words, ...notes.map(stringsIn)].join('\n') });
    }
    const about = [
      await document.getMetadata(),
      await document.getOutline(),
      Object.keys((await document.getAttachments()) ?? {}),
    ];
    return [...texts, { where: 'properties', text: about.map(stringsIn).join('\n') }];
  });

const wordsOf = ({ str, hasEOL }: Piece): string =>
  (typeof str === 'string' ? str : '') + (hasEOL === true ? '\n' : '');

/** All words in a piece of data, one a line; addresses of links are words too. */
function stringsIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  const own = (value as { getRaw?: () => unknown }).getRaw?.();
  return [own, ...Object.values(value)]
    .map(stringsIn)
    .filter((words) => words !== '')
    .join('\n');
}
