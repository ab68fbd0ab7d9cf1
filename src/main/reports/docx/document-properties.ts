import { escapeMarkup } from '#shared/reports/svg-node.ts';
import type { Report } from '#shared/reports/report.ts';

const namespaces = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

/**
 * Title, author, language and dates of the document. The library would put the
 * moment of writing here; this is the moment the report was made, so that the
 * same report gives the same bytes.
 */
export function coreProperties(report: Report): string {
  const date = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${wholeSeconds(report.madeAt)}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<cp:coreProperties ${namespaces}>`,
    `<dc:title>${escapeMarkup(report.title)}</dc:title>`,
    `<dc:creator>${escapeMarkup(report.author)}</dc:creator>`,
    `<dc:language>${escapeMarkup(report.language)}</dc:language>`,
    `<cp:lastModifiedBy>${escapeMarkup(report.author)}</cp:lastModifiedBy>`,
    date('created'),
    date('modified'),
    '</cp:coreProperties>',
  ].join('');
}

const wholeSeconds = (instant: string): string =>
  `${new Date(instant).toISOString().slice(0, 19)}Z`;

/** What made the document, and how many pages it has, for programs that show this without opening it. */
export const extendedProperties = (pageCount: number): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">',
    `<Pages>${pageCount}</Pages><Application>Hindsight</Application>`,
    '</Properties>',
  ].join('');
