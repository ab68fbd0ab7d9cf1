import type { Caution } from '../comparison.ts';
import { noInterval, type Difference } from './findings.ts';

/** Phases that were not taken alike stand side by side, without a difference. */
export const compareUnlike = (block: Caution): Difference => ({
  difference: noInterval,
  ratio: null,
  differenceText: '',
  intervalText: '',
  effects: [],
  method: 'None: before and after were not taken alike',
  methodReason: block.text,
  followedBy: '',
  certainty: block.text,
  direction: 0,
  cautions: [],
});
