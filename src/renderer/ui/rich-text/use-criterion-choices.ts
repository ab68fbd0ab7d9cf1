import { useMemo } from 'react';
import { useGuides, useProfile } from '../journal-queries.ts';
import { criterionChoices, type CriterionChoice } from './criterion-choices.ts';

/** The criteria of the units this journal works towards. */
export function useCriterionChoices(): readonly CriterionChoice[] {
  const { units } = useGuides();
  const { unitIds } = useProfile();
  return useMemo(() => criterionChoices(units, unitIds), [units, unitIds]);
}
