import type { Run, TextRun } from '#shared/reports/report.ts';

/** The pieces of a line as Markdown. `lineBreak` is what ends a line: inside a table that is `<br>`. */
export const markdownRuns = (
  runs: readonly Run[],
  anchors: ReadonlySet<string>,
  lineBreak = '\\\n',
): string => runs.map((run) => markdownRun(run, anchors, lineBreak)).join('');

function markdownRun(run: Run, anchors: ReadonlySet<string>, lineBreak: string): string {
  switch (run.type) {
    case 'text':
      return markdownText(run);
    case 'break':
      return lineBreak;
    case 'link':
      return markdownLink(run.text, run.target, anchors);
    case 'claim-codes':
      return ` \\[${run.codes.map(({ text, target }) => markdownLink(text, target, anchors)).join(' ')}\\]`;
    case 'page':
      return '';
  }
}

/** A place that links lead to. */
export const place = (anchor: string): string => `<a id="${anchor}"></a>`;

const markdownLink = (words: string, target: string, anchors: ReadonlySet<string>): string =>
  anchors.has(target) ? `[${escapeMarkdown(words)}](#${target})` : escapeMarkdown(words);

/** Marks stand close to the words they mark; blanks stay outside, or they would not count as marks. */
function markdownText(run: TextRun): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(run.text) ?? [];
  const bold = run.bold === true ? emphasis(words, '**', 'strong') : null;
  const italic = run.italic === true ? emphasis(words, '*', 'em') : null;
  const claim = run.claimed === true && words !== '' ? { open: '<ins>', close: '</ins>' } : null;
  const marks = [claim, bold, italic].filter((mark) => mark !== null);
  const open = marks.map((mark) => mark.open).join('');
  const close = marks.toReversed().map((mark) => mark.close);
  const anchor = run.anchor === undefined ? '' : place(run.anchor);
  return anchor + before + open + escapeMarkdown(words) + close.join('') + after;
}

/** Stars are no marks beside a sign such as a quotation mark; there the tag says the same. */
function emphasis(words: string, stars: string, tag: string) {
  if (words === '') return null;
  return /^[\p{L}\p{N}].*(?<=[\p{L}\p{N}])$/su.test(words)
    ? { open: stars, close: stars }
    : { open: `<${tag}>`, close: `</${tag}>` };
}

/** Every character that Markdown, GitHub or HTML could take for a sign of its own. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    // At the start of a line these begin a heading, a list, a quote or a rule.
    .replace(/^(\s*)([#+>=-])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/gm, '$1\\$2')
    // GitHub draws a picture for `:word:`.
    .replace(/:(?=[\w+-]+:)/g, '\\:');
