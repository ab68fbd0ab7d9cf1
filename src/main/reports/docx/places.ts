import type { Report } from '#shared/reports/report.ts';
import { reportAnchors } from '../report-anchors.ts';

/** Where a link can lead: a Word bookmark, and the page it stands on where our layout knows it. */
export type Place = {
  readonly id: number;
  readonly bookmark: string;
  readonly page: number | null;
};
export type Places = ReadonlyMap<string, Place>;

/**
 * Gives every anchor of the report a bookmark. Word takes at most 40 letters,
 * digits and underscores for a name; one that starts with `_` stays out of its lists.
 */
export function collectPlaces(report: Report, pages: ReadonlyMap<string, number>): Places {
  return new Map(
    [...reportAnchors(report)].map((anchor, index) => [
      anchor,
      { id: index + 1, bookmark: `_place${index + 1}`, page: pages.get(anchor) ?? null },
    ]),
  );
}
