import { Document, Packer } from 'docx';
import type { Report } from '#shared/reports/report.ts';
import { boxMarks, boxProperties } from './docx/box-names.ts';
import { coreProperties, extendedProperties } from './docx/document-properties.ts';
import { fontName, readEmbeddedFonts } from './docx/embedded-fonts.ts';
import { listDefinitions } from './docx/lists.ts';
import { pageFooters, pageHeaders } from './docx/page-edges.ts';
import { paper } from './docx/paper.ts';
import { collectPlaces } from './docx/places.ts';
import { sealPackage } from './docx/seal-package.ts';
import { documentStyles } from './docx/styles/document-styles.ts';
import { tableStyles } from './docx/styles/table-style.ts';
import { writeBlocks } from './docx/write-block.ts';
import { xmlSafeData } from './docx/xml-safe.ts';

/** Holds a font's place: the fonts are put in at the end, so that they are packed only once. */
const fontToCome = Buffer.alloc(32);

/** On which page each anchor stands, and how many pages there are: what the PDF's layout found. */
export type PageLayout = {
  readonly pages: ReadonlyMap<string, number>;
  readonly pageCount: number;
};

/**
 * Writes a report as a Word document. Page numbers in the text are those of
 * `layout`, in fields that Word can bring up to date; the same report and
 * layout always give the same bytes.
 */
export async function writeDocx(report: Report, layout: PageLayout): Promise<Uint8Array> {
  const safe = xmlSafeData(report);
  const fonts = await readEmbeddedFonts();
  const marks = boxMarks(safe);
  const document = new Document({
    title: safe.title,
    creator: safe.author,
    styles: documentStyles(safe.language),
    externalStyles: tableStyles,
    numbering: listDefinitions,
    fonts: [{ name: fontName, data: fontToCome, bold: fontToCome, italic: fontToCome }],
    customProperties: boxProperties(marks),
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: { width: paper.width, height: paper.height }, margin: paper.margin },
        },
        headers: pageHeaders(safe),
        footers: pageFooters(safe),
        children: writeBlocks({ report: safe, places: collectPlaces(safe, layout.pages), marks }),
      },
    ],
  });
  const properties = [
    { path: 'docProps/core.xml', data: coreProperties(safe) },
    { path: 'docProps/app.xml', data: extendedProperties(layout.pageCount) },
  ];
  return sealPackage(await Packer.toBuffer(document, undefined, properties), fonts);
}
