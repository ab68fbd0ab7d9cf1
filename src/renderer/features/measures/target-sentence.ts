import { numberText, withUnit } from '#shared/measures/comparing/number-text.ts';
import type { MeasureKind } from '#shared/measures/measure.ts';
import type { ComparedMeasure } from './compared-measures.ts';

/** Whether the target was reached, in one sentence; nothing where none was set. */
export function targetSentence({ measure, comparison }: ComparedMeasure): string {
  if (measure.target === null) return '';
  const target = withUnit(numberText(measure.target), targetUnit(measure.kind, measure.unit));
  switch (comparison.target) {
    case 'met':
      return `The target of ${target} was met.`;
    case 'not-met':
      return `The target of ${target} was not met.`;
    case null:
      return `The target is ${target}.`;
  }
}

/** The unit a target is given in: per cent for shares, points for scores, else the measure's own. */
export function targetUnit(kind: MeasureKind, unit: string): string {
  switch (kind) {
    case 'yes-no':
    case 'csat':
      return '%';
    case 'nps':
      return 'points';
    case 'rating':
    case 'self-rating':
    case 'ces':
    case 'count':
      return '';
    case 'time':
    case 'amount':
    case 'series':
      return unit;
  }
}
