import type { Reality } from '../entries/entry.ts';
import type { Unit } from './unit.ts';

/** What a unit lets count: real work always; role-play and simulation where its specification says so. */
export function acceptedRealities(unit: Pick<Unit, 'accepts' | 'rolePlay'>): readonly Reality[] {
  if (unit.accepts) return unit.accepts;
  return unit.rolePlay.allowed ? ['real', 'role-play'] : ['real'];
}

/** Whether an account of that kind counts for a unit; one that does not is kept and said to be so, never counted silently. */
export const acceptsReality = (
  unit: Pick<Unit, 'accepts' | 'rolePlay'>,
  reality: Reality,
): boolean => acceptedRealities(unit).includes(reality);
