import { ink, twips } from '../paper.ts';

export const tableStyleId = 'ReportTable';

/** Between two columns; the last one ends flush with the edge of the text. */
const columnGap = twips(12);

const rule = (side: string, size: number, colour: string) =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;
const padding = (side: string, width: number) => `<w:${side} w:w="${width}" w:type="dxa"/>`;

/**
 * Rows parted by thin lines, a darker one under the heads; no boxes, no
 * stripes. The library has no table styles, but takes them as a styles part.
 */
export const tableStyles = [
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  `<w:style w:type="table" w:customStyle="1" w:styleId="${tableStyleId}">`,
  '<w:name w:val="Report table"/><w:basedOn w:val="TableNormal"/><w:qFormat/>',
  '<w:tblPr><w:tblBorders>',
  rule('top', 6, ink.text),
  rule('bottom', 4, ink.line),
  rule('insideH', 4, ink.line),
  '</w:tblBorders><w:tblCellMar>',
  padding('left', 0),
  padding('right', columnGap),
  '</w:tblCellMar></w:tblPr>',
  '<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>',
  rule('bottom', 8, ink.text),
  '</w:tcBorders></w:tcPr></w:tblStylePr>',
  '</w:style></w:styles>',
].join('');
