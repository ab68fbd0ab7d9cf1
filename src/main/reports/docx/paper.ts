import { ink as pdfInk, sheet } from '../pdf/pdf-theme.ts';

/**
 * The page of the Word document, in twips (a twentieth of a point). It is the
 * PDF's page, so that the page numbers found there hold here as nearly as they can.
 */
export const twips = (points: number): number => Math.round(points * 20);

export const textWidth = twips(sheet.fullWidth);
/** How far running text stops short of the right edge that tables reach. */
export const readingIndent = twips(sheet.fullWidth - sheet.readingWidth);

export const paper = {
  width: 11_906,
  height: 16_838,
  margin: {
    top: twips(sheet.top),
    bottom: twips(sheet.height - sheet.bottom),
    left: twips(sheet.left),
    right: 11_906 - twips(sheet.left) - textWidth,
    header: twips(sheet.headerBaseline - 10),
    footer: twips(sheet.height - sheet.footerBaseline - 4),
  },
} as const;

/** There are 96 pixels in an inch. */
export const textWidthInPixels = sheet.fullWidth / 0.75;

/** Dark ink on white, as Word writes colours: six digits without a hash. */
export const ink = {
  text: wordColour(pdfInk.text),
  quiet: wordColour(pdfInk.quiet),
  line: wordColour(pdfInk.line),
  edge: wordColour(pdfInk.edge),
  accent: wordColour(pdfInk.accent),
  claim: wordColour(pdfInk.claim),
} as const;

/** `#155b64` as `155B64`. */
export function wordColour(colour: string): string {
  return colour.slice(1).toUpperCase();
}
