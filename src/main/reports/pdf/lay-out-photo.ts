import type { PhotoBlock } from '#shared/reports/report.ts';
import { fitPhoto } from '#shared/reports/fit-photo.ts';
import { keptTogether, lineSlabs, withGap } from './line-slabs.ts';
import type { Tag } from './marks.ts';
import { sheet, styles } from './pdf-theme.ts';
import { printableText } from './printable-text.ts';
import type { Setting } from './setting.ts';
import { makeSlab, type Slab } from './slab.ts';
import { plainRuns, typeset } from './typeset.ts';

/** A photo with its caption below; the two are never parted. */
export function layOutPhoto(block: PhotoBlock, setting: Setting): readonly Slab[] {
  const group: Tag = { type: 'Div', parent: setting.root };
  const { width, height } = fitPhoto(block, sheet.fullWidth);
  const slab = makeSlab(height, {
    contents: [
      {
        kind: 'photo',
        jpeg: block.jpeg,
        x: sheet.left,
        y: 0,
        width,
        height,
        tag: { type: 'Figure', parent: group, alternative: printableText(block.alt) },
      },
    ],
  });
  const caption = typeset(
    plainRuns(block.caption),
    { style: styles.caption, width: sheet.fullWidth, tag: { type: 'Caption', parent: group } },
    setting,
  );
  return keptTogether([slab, ...withGap(lineSlabs(caption, sheet.left), 5)]);
}
