import type { MeasureComparison } from '../comparison.ts';
import { countRecommendations, netPromoterScore } from '../statistics/net-promoter.ts';
import type { NpsAnalysis } from './table-analysis.ts';
import { phaseSize, type TableValues } from './table-values.ts';

/** Net promoter scores in points: estimates as they are usually given, intervals adjusted-Wald. */
export function analyseNps({ before, after }: TableValues, { difference }: MeasureComparison) {
  return { before: phaseScore(before), after: phaseScore(after), difference };
}

function phaseScore(values: readonly number[]): NpsAnalysis['before'] {
  const size = phaseSize(values);
  const counts = countRecommendations(values);
  if (size.values !== undefined) return { ...size, ...counts, score: null, low: null, high: null };
  const { estimate, low, high } = netPromoterScore(counts);
  return { ...size, ...counts, score: estimate, low, high };
}
