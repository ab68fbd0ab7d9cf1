import { contentsOf } from '#shared/reports/contents.ts';
import type {
  Block,
  Field,
  ParagraphBlock,
  Report,
  TableBlock,
  TitleBlock,
} from '#shared/reports/report.ts';
import { escapeMarkup } from '#shared/reports/svg-node.ts';
import { htmlBoxes } from './html-boxes.ts';
import { htmlFigure, htmlPhoto } from './html-figure.ts';
import { htmlLink, htmlRuns } from './html-runs.ts';

export type HtmlPlaces = { readonly anchors: ReadonlySet<string>; readonly report: Report };

/** One block as HTML; page breaks are drawn by whoever lays out the sheets. */
export function htmlBlock(block: Block, places: HtmlPlaces): string {
  const { anchors } = places;
  switch (block.type) {
    case 'title':
      return htmlTitle(block);
    case 'contents':
      return htmlContents(block.title, places);
    case 'heading':
      return `<h${block.level} id="${escapeMarkup(block.anchor)}">${escapeMarkup(block.text)}</h${block.level}>`;
    case 'paragraph':
      return htmlParagraph(block, anchors);
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      const items = block.items.map((item) => `<li>${htmlRuns(item, anchors)}</li>`);
      return `<${tag}>\n${items.join('\n')}\n</${tag}>`;
    }
    case 'fields':
      return htmlFields(block.fields);
    case 'table':
      return htmlTable(block, anchors);
    case 'figure':
      return htmlFigure(block);
    case 'photo':
      return htmlPhoto(block);
    case 'note': {
      const paragraphs = block.paragraphs.map((runs) => `<p>${htmlRuns(runs, anchors)}</p>`);
      return `<div class="note" role="note">\n<p class="note-title">${escapeMarkup(block.title)}</p>\n${paragraphs.join('\n')}\n</div>`;
    }
    case 'boxes':
      return htmlBoxes(block);
    case 'page-break':
      return '';
  }
}

const htmlTitle = (block: TitleBlock): string => `<header class="title">
<h1>${escapeMarkup(block.title)}</h1>
${block.subtitle === '' ? '' : `<p class="subtitle">${escapeMarkup(block.subtitle)}</p>\n`}${htmlFields(block.fields)}
<p class="notice">${escapeMarkup(block.notice)}</p>
</header>`;

function htmlContents(title: string, { anchors, report }: HtmlPlaces): string {
  const items = contentsOf(report).map(
    ({ level, text, anchor }) =>
      `<li class="level-${level}">${htmlLink(text, anchor, anchors)}</li>`,
  );
  return `<nav class="contents" aria-label="${escapeMarkup(title)}">
<h2>${escapeMarkup(title)}</h2>
<ul>
${items.join('\n')}
</ul>
</nav>`;
}

function htmlParagraph({ style, runs }: ParagraphBlock, anchors: ReadonlySet<string>): string {
  const words = htmlRuns(runs, anchors);
  switch (style) {
    case 'body':
      return `<p>${words}</p>`;
    case 'quote':
      return `<blockquote><p>${words}</p></blockquote>`;
    case 'lead':
    case 'question':
    case 'small':
      return `<p class="${style}">${words}</p>`;
  }
}

/** An empty value is a ruled blank, to be filled in by hand. */
const htmlFields = (fields: readonly Field[]): string => {
  const rows = fields.map(
    ({ label, value }) =>
      `<div><dt>${escapeMarkup(label)}</dt><dd${value === '' ? ' class="blank"' : ''}>${escapeMarkup(value)}</dd></div>`,
  );
  return `<dl class="fields">\n${rows.join('\n')}\n</dl>`;
};

/** A wide table scrolls in a frame of its own, which the keyboard reaches. */
function htmlTable(block: TableBlock, anchors: ReadonlySet<string>): string {
  const total = block.columns.reduce((sum, column) => sum + column.weight, 0);
  const side = (index: number) => (block.columns[index]?.align === 'right' ? ' class="right"' : '');
  const widths = block.columns.map(
    ({ weight }) => `<col style="width:${Math.round((weight / total) * 1000) / 10}%">`,
  );
  const heads = block.columns.map(
    ({ title }, index) => `<th scope="col"${side(index)}>${escapeMarkup(title)}</th>`,
  );
  const rows = block.rows.map(({ anchor, cells }) => {
    const inner = cells.map((cell, index) => {
      const tag = index === 0 ? 'th' : 'td';
      const scope = index === 0 ? ' scope="row"' : '';
      return `<${tag}${scope}${side(index)}>${htmlRuns(cell, anchors)}</${tag}>`;
    });
    const id = anchor === undefined ? '' : ` id="${escapeMarkup(anchor)}"`;
    return `<tr${id}>${inner.join('')}</tr>`;
  });
  return `<div class="scroll" role="region" tabindex="0" aria-label="${escapeMarkup(block.caption)}">
<table>
<caption>${escapeMarkup(block.caption)}</caption>
<colgroup>${widths.join('')}</colgroup>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</div>`;
}
