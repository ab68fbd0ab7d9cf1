import type { Report } from '#shared/reports/report.ts';
import type { Decoration } from './marks.ts';
import { ink, sheet, styles } from './pdf-theme.ts';
import type { Setting } from './setting.ts';
import { makeSlab, seenOf } from './slab.ts';
import { baselineIn, plainRuns, typeset } from './typeset.ts';

/** Room for `Page 1234 of 1234` at the right end of the footer. */
const pageNumberWidth = 110;
const mostLines = 2;

/** What stands at the top and the foot of every page but the first; no part of the text. */
export const runningLines = (
  report: Report,
  page: number,
  pageCount: number,
  setting: Setting,
): readonly Decoration[] => {
  const footerWidth = sheet.fullWidth - pageNumberWidth;
  return [
    ...runningText(report.header, 'left', sheet.fullWidth, 'above', setting),
    ...runningText(report.footer, 'left', footerWidth, 'below', setting),
    ...runningText(`Page ${page} of ${pageCount}`, 'right', sheet.fullWidth, 'below', setting),
    {
      kind: 'rule',
      x: sheet.left,
      y: sheet.headerRule,
      width: sheet.fullWidth,
      color: ink.line,
      thickness: 0.75,
    },
  ];
};

/** The last line of a header and the first line of a footer have their fixed place; a second one goes outwards. */
function runningText(
  text: string,
  align: 'left' | 'right',
  width: number,
  place: 'above' | 'below',
  setting: Setting,
): readonly Decoration[] {
  const style = styles.running;
  const set = typeset(plainRuns(text), { style, width, tag: setting.root, align }, setting);
  const count = Math.min(set.lineCount, mostLines);
  const baseline =
    place === 'above' ? sheet.headerBaseline - (count - 1) * style.leading : sheet.footerBaseline;
  const left = align === 'left' ? sheet.left : sheet.left + sheet.fullWidth - width;
  return Array.from({ length: count }, (_, index) =>
    set.lineAt(index, left, baseline - baselineIn(style) + index * style.leading),
  ).flatMap((line) => seenOf(makeSlab(0, line)));
}
