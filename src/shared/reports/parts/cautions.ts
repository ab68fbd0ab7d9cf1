import { heading, text } from '../make-blocks.ts';
import type { ReportChange } from '../reported-accounts.ts';
import type { Block } from '../report.ts';
import { measureTitle } from '../dumbbell-charts.ts';

export const cautionsAnchor = (change: ReportChange): string => `${change.anchor}-cautions`;

/** What may not be concluded from the numbers of a change; a reason that several measures share is given once. */
export function cautionBlocks(change: ReportChange): readonly Block[] {
  const measuresByText = new Map<string, string[]>();
  for (const { measure, comparison } of change.measures) {
    for (const caution of comparison.cautions) {
      const titles = measuresByText.get(caution.text) ?? [];
      measuresByText.set(caution.text, [...titles, measureTitle(measure)]);
    }
  }
  if (measuresByText.size === 0) return [];
  return [
    heading(3, 'What these numbers do not show', cautionsAnchor(change)),
    {
      type: 'list',
      ordered: false,
      items: [...measuresByText].map(([caution, titles]) =>
        titles.length === change.measures.length
          ? [text(caution)]
          : [text(`${[...new Set(titles)].join(', ')}: ${caution}`)],
      ),
    },
  ];
}
