import type { Change } from '#shared/measures/change.ts';
import { compareMeasure } from '#shared/measures/compare-measure.ts';
import type { MeasureComparison } from '#shared/measures/comparison.ts';
import type { Measure } from '#shared/measures/measure.ts';

export type ComparedMeasure = { readonly measure: Measure; readonly comparison: MeasureComparison };

/** Every measure of a change with what its numbers say. */
export const compareMeasures = (
  change: Change,
  measures: readonly Measure[],
): readonly ComparedMeasure[] =>
  measures.map((measure) => ({ measure, comparison: compareMeasure(measure, change) }));

/** A reason for doubt and the measures it holds for; empty names mean all of them. */
export type GroupedCaution = { readonly text: string; readonly measures: readonly string[] };

/** The cautions of all measures, each reason once, in the order they first came up. */
export function groupCautions(compared: readonly ComparedMeasure[]): readonly GroupedCaution[] {
  const titlesByText = new Map<string, readonly string[]>();
  for (const { measure, comparison } of compared) {
    for (const { text } of comparison.cautions) {
      titlesByText.set(text, [...(titlesByText.get(text) ?? []), measureName(measure)]);
    }
  }
  return [...titlesByText].map(([text, titles]) => ({
    text,
    measures: titles.length === compared.length ? [] : [...new Set(titles)],
  }));
}

/** What the screen calls a measure whose title is still empty. */
export const measureName = ({ title }: Pick<Measure, 'title'>): string =>
  title === '' ? 'Untitled measure' : title;
