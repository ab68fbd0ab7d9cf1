import type { Report } from '#shared/reports/report.ts';
import { sourceSansFiles } from './font-files.ts';
import { collectBytes } from './pdf/collect-bytes.ts';
import { layOutReport } from './pdf/lay-out-report.ts';
import type { Tag } from './pdf/marks.ts';
import { paintDocument } from './pdf/paint-document.ts';
import { PdfDocument } from './pdf/pdf-document.ts';
import { sheet } from './pdf/pdf-theme.ts';
import { printableText } from './pdf/printable-text.ts';
import { createTypefaces } from './pdf/typefaces.ts';

export type WrittenPdf = {
  readonly bytes: Uint8Array;
  /** The 1-based page of every heading, table row and run that has an anchor. */
  readonly pages: ReadonlyMap<string, number>;
  readonly pageCount: number;
};

/**
 * Writes a report as a PDF that can be read aloud, searched, clicked through and
 * filled in: tagged for PDF/UA-1, with the fonts inside. The same report gives
 * the same bytes.
 */
export async function writePdf(report: Report): Promise<WrittenPdf> {
  const document = openDocument(report);
  const bytes = collectBytes(document);
  const root: Tag = { type: 'Document', parent: null };
  const faces = createTypefaces(document);
  const { pages, pageByAnchor } = layOutReport(report, faces, root);
  const pageCount = pages.length;
  paintDocument(document, pages, report, { faces, root });
  document.end();
  return { bytes: await bytes, pages: pageByAnchor, pageCount };
}

function openDocument(report: Report): PdfDocument {
  const madeAt = new Date(report.madeAt);
  const document = new PdfDocument({
    autoFirstPage: false,
    size: [sheet.width, sheet.height],
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: report.language,
    displayTitle: true,
    // One key per font everywhere, or pdfkit parses the file again for every piece of text.
    font: sourceSansFiles.regular,
    info: {
      Title: printableText(report.title),
      Author: printableText(report.author),
      Creator: 'Hindsight',
      Producer: 'Hindsight',
      CreationDate: madeAt,
      ModDate: madeAt,
    },
  });
  document.appendXML(accessibleMark);
  return document;
}

/** Says that the file keeps to PDF/UA-1, the standard for PDFs that everybody can read. */
const accessibleMark = `
<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">
  <pdfuaid:part>1</pdfuaid:part>
</rdf:Description>`;
