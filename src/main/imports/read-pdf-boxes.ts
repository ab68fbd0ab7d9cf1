import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { read, unread, type Reading } from '#shared/measures/reading.ts';
import { withPdf } from '#main/platform/with-pdf.ts';
import type { BoxValues } from './box-values.ts';

/** What the reader tells of one field: the answers of a choice share a name; a group of fields has no type. */
type Field = { readonly value?: unknown; readonly type?: unknown };

/** The value of a tick box or a choice in which nothing is ticked. */
const unchosen = 'Off';

/** The boxes of a report that came back as a PDF: the fields of its form. Scripts in the file are never run. */
export async function readPdfBoxes(bytes: Uint8Array): Promise<Reading<BoxValues>> {
  try {
    return read(await withPdf(bytes, readBoxes, true));
  } catch (error) {
    return unread(
      error instanceof Error && error.name === 'PasswordException'
        ? 'This PDF is locked with a password: ask for a copy without one.'
        : 'This PDF is damaged: ask for it to be sent again.',
    );
  }
}

async function readBoxes(document: PDFDocumentProxy): Promise<BoxValues> {
  const fields = Object.entries((await document.getFieldObjects()) ?? {});
  return new Map(
    fields.flatMap(([name, all]) => {
      const boxes = (all as readonly Field[]).filter(({ type }) => type !== '');
      return boxes.length === 0 ? [] : [[name, valueOf(boxes)]];
    }),
  );
}

function valueOf(fields: readonly Field[]): string {
  const values = fields
    .map(({ value }) => (typeof value === 'string' ? value.trim() : ''))
    .filter((value) => value !== '' && value !== unchosen);
  return values[0] ?? '';
}
