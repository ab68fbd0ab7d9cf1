import { incompleteBeta } from './incomplete-beta.ts';

/** How likely at most `count` of `n` independent trials succeed, each with `chance`. */
export const atMost = (count: number, n: number, chance: number): number =>
  count >= n ? 1 : incompleteBeta(1 - chance, n - count, count + 1);

/** How likely at least `count` of `n` succeed; worked out from its own side, so that small chances stay exact. */
export const atLeast = (count: number, n: number, chance: number): number =>
  count <= 0 ? 1 : incompleteBeta(chance, count, n - count + 1);
