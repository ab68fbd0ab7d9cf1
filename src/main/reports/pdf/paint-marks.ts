import drawSvg from 'svg-to-pdfkit';
import { dejaVuFiles, sourceSansFiles, type FontFace } from '../font-files.ts';
import { fallbackFamily } from './lay-out-figure.ts';
import type { Decoration, DrawingMark, PhotoMark, TextMark } from './marks.ts';
import type { PdfDocument } from './pdf-document.ts';

type Svg2Pdf = Parameters<typeof drawSvg>[0];

/** Draws one mark of a slab whose top is `top` points below the top of the page. */
export function paintDecoration(
  document: PdfDocument,
  mark: Decoration,
  top: number,
  marginShift: number,
): void {
  switch (mark.kind) {
    case 'text':
      paintText(document, mark, top, marginShift);
      return;
    case 'rectangle': {
      const y = top + mark.y + (mark.inMargin ? marginShift : 0);
      document.roundedRect(mark.x, y, mark.width, mark.height, mark.radius ?? 0);
      if (mark.fill !== undefined) document.fill(mark.fill);
      else document.lineWidth(0.9).stroke(mark.stroke);
      return;
    }
    case 'rule': {
      const y = top + mark.y;
      document.save().lineWidth(mark.thickness);
      if (mark.dotted) document.lineCap('round').dash(0.01, { space: 4 });
      document
        .moveTo(mark.x, y)
        .lineTo(mark.x + mark.width, y)
        .stroke(mark.color)
        .restore();
    }
  }
}

export function paintText(
  document: PdfDocument,
  mark: TextMark,
  top: number,
  marginShift: number,
): void {
  const y = top + mark.y + (mark.inMargin ? marginShift : 0);
  document.font(mark.font).fontSize(mark.size).fillColor(mark.color);
  if (mark.actual !== undefined) document.markContent('Span', { actual: mark.actual });
  if (mark.invisible) document.save().addContent('3 Tr');
  document.drawText(mark.text, mark.x, y, mark.width, mark.tabular ?? false);
  if (mark.invisible) document.restore();
  if (mark.actual !== undefined) document.endMarkedContent();
}

/** Draws a chart as lines and real text in the fonts of the document. */
export function paintDrawing(document: PdfDocument, mark: DrawingMark, top: number): void {
  document.save();
  drawSvg(document as unknown as Svg2Pdf, mark.svg, mark.x, top + mark.y, {
    width: mark.width,
    height: mark.height,
    fontCallback: (family, bold, italic) => {
      const files = family.includes(fallbackFamily) ? dejaVuFiles : sourceSansFiles;
      return files[faceOf(bold, italic)];
    },
  });
  document.restore();
}

/** Puts a photo on the page as it is: a JPEG needs no unpacking. */
export function paintPhoto(document: PdfDocument, mark: PhotoMark, top: number): void {
  document.image(Buffer.from(mark.jpeg), mark.x, top + mark.y, {
    width: mark.width,
    height: mark.height,
  });
}

function faceOf(bold: boolean, italic: boolean): FontFace {
  if (bold) return italic ? 'boldItalic' : 'bold';
  return italic ? 'italic' : 'regular';
}
