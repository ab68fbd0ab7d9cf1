import type { Block, Report } from '#shared/reports/report.ts';
import { escapeMarkup } from '#shared/reports/svg-node.ts';
import { htmlBlock, type HtmlPlaces } from './html/html-blocks.ts';
import { pageStyle } from './html/page-style.ts';
import { reportAnchors } from './report-anchors.ts';

/**
 * Writes a report as one page that needs nothing else: no script, no request,
 * its style inside. It reads on a screen and prints on A4. The drawing of it:
 *
 *     skip link
 *     main
 *       section.page    one sheet of paper for each part between page breaks
 *         h1 … h4, p, ul, dl, table, figure, fieldset
 *
 * `fontFaces` are the rules of `readPageFonts`; without them the reader's own font serves.
 */
export function writeHtml(report: Report, fontFaces = ''): string {
  const places: HtmlPlaces = { anchors: reportAnchors(report), report };
  const sheets = splitSheets(report.blocks).map(
    (blocks) =>
      `<section class="page">\n${blocks.map((block) => htmlBlock(block, places)).join('\n')}\n</section>`,
  );
  return `<!doctype html>
<html lang="${escapeMarkup(report.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Hindsight">
${report.author === '' ? '' : `<meta name="author" content="${escapeMarkup(report.author)}">\n`}<title>${escapeMarkup(report.title)}</title>
<style>
${pageStyle(report, fontFaces)}
</style>
</head>
<body>
<a class="skip" href="#document">Skip to the document</a>
<main id="document">
${sheets.join('\n')}
</main>
</body>
</html>
`;
}

/** The page may style itself; it may run and fetch nothing. */
const contentPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";

function splitSheets(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const sheets: Block[][] = [[]];
  for (const block of blocks) {
    if (block.type === 'page-break') sheets.push([]);
    else sheets.at(-1)?.push(block);
  }
  return sheets.filter((sheet) => sheet.length > 0);
}
