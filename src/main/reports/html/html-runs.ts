import type { ClaimCodesRun, Run, TextRun } from '#shared/reports/report.ts';
import { escapeMarkup } from '#shared/reports/svg-node.ts';

/** The pieces of a line as HTML. A link without a place to lead to is plain words. */
export const htmlRuns = (runs: readonly Run[], anchors: ReadonlySet<string>): string =>
  runs.map((run) => htmlRun(run, anchors)).join('');

function htmlRun(run: Run, anchors: ReadonlySet<string>): string {
  switch (run.type) {
    case 'text':
      return htmlText(run);
    case 'break':
      return '<br>';
    case 'link':
      return htmlLink(run.text, run.target, anchors);
    case 'claim-codes':
      return htmlCodes(run, anchors);
    case 'page':
      // A page on screen has no page numbers.
      return '';
  }
}

export const htmlLink = (
  words: string,
  target: string,
  anchors: ReadonlySet<string>,
  extra = '',
): string =>
  anchors.has(target)
    ? `<a${extra} href="#${escapeMarkup(target)}">${escapeMarkup(words)}</a>`
    : escapeMarkup(words);

function htmlText(run: TextRun): string {
  const id = run.anchor === undefined ? '' : ` id="${escapeMarkup(run.anchor)}"`;
  const look = run.claimed === true ? ' class="claim"' : '';
  const words = wrap(run.italic, 'em', wrap(run.bold, 'strong', escapeMarkup(run.text)));
  return id === '' && look === '' ? words : `<span${id}${look}>${words}</span>`;
}

const wrap = (wanted: boolean | undefined, tag: string, inner: string): string =>
  wanted === true ? `<${tag}>${inner}</${tag}>` : inner;

/** The brackets are read and copied with the words; the margin shows boxes instead. */
function htmlCodes(run: ClaimCodesRun, anchors: ReadonlySet<string>): string {
  const codes = run.codes
    .map(({ text, target }) => htmlLink(text, target, anchors, ' class="code"'))
    .join(' ');
  return `<span class="codes"> <span class="bracket">[</span>${codes}<span class="bracket">]</span></span>`;
}
