import type { BoxesBlock } from '#shared/reports/report.ts';
import { escapeMarkup } from '#shared/reports/svg-node.ts';

/** Boxes to be filled in by hand on the printed page; Word and the PDF have them to type in. */
export const htmlBoxes = (block: BoxesBlock): string =>
  `<div class="boxes" role="group" aria-label="${escapeMarkup(block.title)}">
<p class="boxes-title">${escapeMarkup(block.title)}</p>
<div class="row">
${block.boxes.map(htmlBox).join('\n')}
</div>
</div>`;

function htmlBox({
  label,
  name,
  kind,
  lines,
  choices,
  width,
}: BoxesBlock['boxes'][number]): string {
  const inner =
    kind === 'choice' || kind === 'tick'
      ? `<ul class="choices">${choices.map((choice) => `<li>${escapeMarkup(choice)}</li>`).join('')}</ul>`
      : `<div class="room" style="min-height:${lines * 1.6}em"></div>`;
  return `<div class="box span-${width}" data-name="${escapeMarkup(name)}"><p class="label">${escapeMarkup(label)}</p>${inner}</div>`;
}
