import { upperTail } from './confidence.ts';
import { betaQuantile, incompleteBeta } from './incomplete-beta.ts';

/** How likely Student's t is to lie at least as far from 0 as `t`, on either side. */
export function studentTwoSided(t: number, degreesOfFreedom: number): number {
  return incompleteBeta(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5);
}

/** The 97.5 % point of Student's t: the reach of a 95 % interval in standard errors. */
export function studentUpper(degreesOfFreedom: number): number {
  // t² ⁄ (df + t²) has a beta distribution.
  const share = betaQuantile(2 * upperTail - 1, 0.5, degreesOfFreedom / 2);
  return Math.sqrt((degreesOfFreedom * share) / (1 - share));
}
