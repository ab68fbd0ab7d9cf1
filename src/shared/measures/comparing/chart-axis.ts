import type { MeasureComparison } from '../comparison.ts';
import { ratePrint } from './count-rates.ts';
import { valuesOf, type ComparedPhases } from './findings.ts';
import { summarisePhase } from './summarise-phase.ts';
import { scaleOf, type ComparedMeasure } from './usable-observations.ts';

type Axis = MeasureComparison['axis'];

/** The ends and the unit of a measure's chart: its scale where it has one, else from 0 to beyond every value. */
export function axisOf(measure: ComparedMeasure, { before, after }: ComparedPhases): Axis {
  const scale = scaleOf(measure);
  switch (measure.kind) {
    case 'csat':
    case 'yes-no':
      return { min: 0, max: 100, unit: '%' };
    case 'nps':
      return { min: -100, max: 100, unit: 'points' };
    case 'rating':
    case 'self-rating':
    case 'ces':
      if (scale !== null) return { min: scale.min, max: scale.max, unit: measure.unit };
      return axisAround(valuesOf([...before, ...after]), measure.unit);
    case 'count': {
      const rates = [before, after].map((phase) => summarisePhase(measure, phase).value ?? 0);
      const { events, perText } = ratePrint(measure);
      return axisAround(rates, `${events} ${perText}`);
    }
    case 'time':
    case 'amount':
    case 'series':
      return axisAround(valuesOf([...before, ...after]), measure.unit);
  }
}

/** An axis that starts at 0 and ends at a round number beyond all values; below 0 only where values are. */
function axisAround(values: readonly number[], unit: string): Axis {
  const highest = values.reduce((most, value) => Math.max(most, value), 0);
  const lowest = values.reduce((least, value) => Math.min(least, value), 0);
  const min = lowest < 0 ? -roundUp(-lowest) : 0;
  const max = highest > 0 ? roundUp(highest) : 0;
  return { min, max: min === max ? 1 : max, unit };
}

/** The next of 1, 2, 3, 4, 5, 6, 8 or 10 times a power of ten. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 3, 4, 5, 6, 8, 10].find((step) => step * power >= value * (1 - 1e-12)) ?? 10;
  return Number((step * power).toPrecision(12));
}
