declare module 'svg-to-pdfkit' {
  export type DrawingOptions = {
    readonly width: number;
    readonly height: number;
    readonly fontCallback: (family: string, bold: boolean, italic: boolean) => string;
  };
  export default function drawSvg(
    document: PDFKit.PDFDocument,
    svg: string,
    x: number,
    y: number,
    options: DrawingOptions,
  ): void;
}
