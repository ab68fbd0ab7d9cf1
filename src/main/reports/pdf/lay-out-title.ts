import type { TitleBlock } from '#shared/reports/report.ts';
import { lineSlabs, withGap } from './line-slabs.ts';
import { layOutFields } from './lay-out-fields.ts';
import { makeSlab, type Slab } from './slab.ts';
import { sheet, styles, type TextStyle } from './pdf-theme.ts';
import type { Setting } from './setting.ts';
import { plainRuns, typeset } from './typeset.ts';

/** The title stands a little above the middle of its page. */
const spaceAbove = 130;

/** The title page: it has no running header, and what follows begins a new page. */
export function layOutTitle(block: TitleBlock, setting: Setting): readonly Slab[] {
  const setLines = (text: string, style: TextStyle, type: 'H1' | 'P') =>
    lineSlabs(
      typeset(
        plainRuns(text),
        { style, width: sheet.readingWidth, tag: { type, parent: setting.root } },
        setting,
      ),
      sheet.left,
    );
  const slabs = [
    makeSlab(block.isCompact === true ? 0 : spaceAbove, {
      bookmark: { title: block.title, level: 1 },
    }),
    ...setLines(block.title, styles.title, 'H1'),
    ...withGap(setLines(block.subtitle, styles.subtitle, 'P'), 10),
    ...withGap(layOutFields(block.fields, setting), block.isCompact === true ? 16 : 44),
    ...withGap(setLines(block.notice, styles.notice, 'P'), 32),
  ];
  return slabs.map((slab, index) => (index === 0 ? { ...slab, startsPage: true } : slab));
}
