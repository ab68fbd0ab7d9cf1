import type { Report } from '#shared/reports/report.ts';

/**
 * The look of a document: dark ink on white sheets, whatever the scheme of the
 * screen. Codes stand in the margin where there is one, and in the line on a
 * narrow screen. Printed, each sheet begins a page of A4.
 */
export const pageStyle = (report: Report, fontFaces: string): string =>
  `${fontFaces}\n${screenStyle}\n${printStyle(cssString(report.header), cssString(report.footer))}`;

/** A text as a CSS string that cannot end the style element or the string. */
const cssString = (text: string): string =>
  `"${text.replace(/["\\<>&\n\r\f]/g, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;

const spans = Array.from(
  { length: 12 },
  (_, index) => `.span-${index + 1} { grid-column: span ${index + 1}; }`,
).join('\n');

const screenStyle = `:root { color-scheme: light; --ink: #1b1a17; --ink-2: #33302a; --ink-3: #55503f; --line: #d5d0c4; --edge: #7d7565; --desk: #f1ede3; --accent: #155b64; --soft: #e1eeee; }
* { box-sizing: border-box; }
html { font-size: 100%; scroll-behavior: auto; -webkit-text-size-adjust: 100%; }
body { margin: 0; padding: 1.5rem 1rem 3rem; background: var(--desk); color: var(--ink); font: 1rem/1.55 "Source Sans 3", system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: break-word; }
.skip { position: absolute; left: -999rem; top: 0; padding: .5rem 1rem; background: #fff; color: var(--accent); }
.skip:focus { left: .5rem; top: .5rem; z-index: 1; }
main { display: block; }
.page { max-width: 51rem; margin: 0 auto 1.5rem; padding: 3.5rem 7.5rem 4rem 4rem; background: #fff; box-shadow: 0 1px 2px rgb(62 50 28 / .1), 0 8px 24px rgb(62 50 28 / .1); }
a { color: var(--accent); text-underline-offset: .15em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
:target { background: var(--soft); outline: 2px solid var(--accent); outline-offset: 1px; }
h1, h2, h3, h4 { line-height: 1.25; font-weight: 600; margin: 0; text-wrap: balance; }
h1 { font-size: 2.125rem; }
h2 { font-size: 1.5rem; margin: 0 0 1rem; }
* + h2 { margin-top: 2.5rem; }
h3 { font-size: 1.1875rem; margin: 2rem 0 .5rem; }
h4 { font-size: 1rem; margin: 1.5rem 0 .375rem; }
p, ul, ol, blockquote { margin: 0 0 .75rem; }
ul, ol { padding-left: 1.375rem; }
li { margin-bottom: .25rem; }
.lead { font-size: 1.125rem; line-height: 1.5; }
.question { font-style: italic; color: var(--ink-2); }
.small, .notice { font-size: .875rem; color: var(--ink-3); }
blockquote { padding-left: 1rem; border-left: 2px solid var(--edge); font-style: italic; }
.title .subtitle { margin: .5rem 0 0; font-size: 1.25rem; color: var(--ink-2); }
.title .fields { margin-top: 2rem; border-top: 2px solid var(--ink); }
.title .notice { margin-top: 1.5rem; }
.fields { margin: 0 0 1rem; font-size: .9375rem; border-top: 1px solid var(--line); }
.fields div { display: grid; grid-template-columns: minmax(8rem, 3fr) 8fr; gap: 1rem; padding: .375rem 0; border-bottom: 1px solid var(--line); }
.fields dt { color: var(--ink-3); }
.fields dd { margin: 0; min-width: 0; }
.fields .blank { min-height: 1.5em; border-bottom: 1px dotted var(--edge); }
.contents { margin-top: 2.5rem; }
.contents ul { list-style: none; padding: 0; }
.contents li { margin: 0; padding: .1875rem 0; }
.contents .level-2 { font-weight: 600; margin-top: .5rem; }
.contents .level-3 { padding-left: 1.25rem; }
.contents a { text-decoration: none; }
.contents a:hover { text-decoration: underline; }
.claim { background: var(--soft); box-shadow: inset 0 -1.5px 0 var(--accent); -webkit-box-decoration-break: clone; box-decoration-break: clone; padding: 1px 0; }
.codes { font-size: .8125rem; font-weight: 600; font-style: normal; line-height: 1.4; font-variant-numeric: tabular-nums; }
.code { display: inline-block; min-width: 2.1rem; padding: 0 .3rem; border: 1px solid currentColor; border-radius: 3px; text-align: center; text-decoration: none; background: #fff; }
.code:hover { background: var(--soft); }
.scroll { overflow-x: auto; margin: 0 0 1.25rem; margin-right: -4rem; }
table { width: 100%; min-width: 34rem; border-collapse: collapse; font-size: .875rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; font-size: .9375rem; padding: .5rem 0; }
th, td { text-align: left; vertical-align: top; padding: .4375rem .75rem .4375rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { font-weight: 600; vertical-align: bottom; border-bottom: 1.5px solid var(--ink); }
th:last-child, td:last-child { padding-right: 0; }
.right { text-align: right; }
figure { margin: 1.25rem 0; }
figure svg { display: block; width: 100%; height: auto; max-width: 37.5rem; overflow: visible; font-family: inherit; font-size-adjust: .486; }
figcaption { margin-top: .625rem; font-size: .875rem; color: var(--ink-2); }
.note { margin: 0 0 1rem; padding: .75rem 1rem; border: 1px solid var(--edge); border-radius: 6px; font-size: .9375rem; }
.note p:last-child { margin: 0; }
.note-title { font-weight: 600; margin: 0 0 .25rem; }
.boxes { margin: 0 0 1.25rem; margin-right: -4rem; break-inside: avoid; }
.boxes-title { margin: 0 0 .375rem; font-size: .9375rem; font-weight: 600; }
.row { display: grid; grid-template-columns: repeat(12, 1fr); gap: .5rem; }
.box { padding: .375rem .5rem .5rem; border: 1px solid var(--edge); border-radius: 3px; min-width: 0; }
.label { margin: 0; font-size: .8125rem; color: var(--ink-3); }
.choices { list-style: none; margin: .25rem 0 0; padding: 0; }
.choices li::before { content: ""; display: inline-block; width: .8em; height: .8em; margin-right: .5em; border: 1.5px solid var(--ink); vertical-align: -.05em; }
${spans}
@media (max-width: 52rem) { .page { padding: 3rem 6.75rem 3.5rem 3rem; } }
@media (min-width: 42.01rem) {
  .codes { float: right; clear: right; width: 5.5rem; margin: .1rem -6.5rem 0 0; text-align: left; }
  .bracket { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
}
@media (max-width: 42rem) {
  body { padding: 0; background: #fff; }
  .page { padding: 1.5rem 1rem; margin: 0; box-shadow: none; border-bottom: 1px solid var(--line); }
  .scroll, .boxes { margin-right: 0; }
  .code { min-width: 0; }
}
@media (max-width: 34rem) { .row { display: block; } .box + .box { margin-top: .5rem; } .fields div { grid-template-columns: 1fr; gap: 0; } }`;

const printStyle = (header: string, footer: string): string => `@page {
  size: A4; margin: 22mm 18mm 20mm;
  @top-left { content: ${header}; font: 8.5pt "Source Sans 3", sans-serif; color: #55503f; }
  @bottom-left { content: ${footer}; font: 8.5pt "Source Sans 3", sans-serif; color: #55503f; }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8.5pt "Source Sans 3", sans-serif; color: #55503f; }
}
@page :first { @top-left { content: ""; } }
@media print {
  html { font-size: 12pt; }
  body { padding: 0; background: #fff; }
  .skip { display: none; }
  .page { max-width: none; margin: 0; padding: 0 22mm 0 0; box-shadow: none; border: 0; }
  .page + .page { break-before: page; }
  .codes { float: right; clear: right; width: 18mm; margin: .1rem -21mm 0 0; text-align: left; }
  .bracket { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .scroll, .boxes { overflow: visible; margin-right: -22mm; }
  table { min-width: 0; }
  h1, h2, h3, h4, .question, .boxes-title, caption { break-after: avoid; }
  figure, .note, tr, .box, .fields div { break-inside: avoid; }
  p, li { orphans: 3; widows: 3; }
  thead { display: table-header-group; }
  .claim, .code, .blank { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}`;
