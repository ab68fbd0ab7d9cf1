export type SignalRule = 'outside' | 'shift' | 'trend' | 'twoOfThree';

export type Signal = {
  readonly rule: SignalRule;
  /** Positions within the stretch, from 0. */
  readonly points: readonly number[];
};

const shiftLength = 7;
const trendSteps = 6;

/**
 * What an XmR chart takes for more than chance, as the NHS programme Making Data
 * Count counts it: a point outside the limits; seven or more in a row on one side
 * of the mean; seven in a row that all rise or all fall; two of three beyond two
 * thirds of the way to a limit while all three are on its side. `reach` is the
 * distance from `centre` to a limit.
 */
export function findSignals(
  values: readonly number[],
  centre: number,
  reach: number,
): readonly Signal[] {
  const sides = values.map((value) => Math.sign(value - centre));
  const steps = values.slice(1).map((value, index) => Math.sign(value - (values[index] ?? value)));
  const outside = values.flatMap((value, at) => (Math.abs(value - centre) > reach ? [at] : []));
  return [
    ...outside.map((at): Signal => ({ rule: 'outside', points: [at] })),
    ...runs(sides, shiftLength).map(({ from, to }): Signal => signal('shift', from, to)),
    // A run of steps joins one point more than it has steps.
    ...runs(steps, trendSteps).map(({ from, to }): Signal => signal('trend', from, to + 1)),
    ...twoOfThree(values, sides, centre, reach),
  ];
}

const signal = (rule: SignalRule, from: number, to: number): Signal => ({
  rule,
  points: Array.from({ length: to - from + 1 }, (_, index) => from + index),
});

type Stretch = { readonly from: number; readonly to: number };

/** Every longest stretch of one sign, other than 0, with at least `least` members. */
export function runs(signs: readonly number[], least: number): readonly Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (let at = 1; at <= signs.length; at += 1) {
    if (signs[at] === signs[from]) continue;
    if (signs[from] !== 0 && at - from >= least) found.push({ from, to: at - 1 });
    from = at;
  }
  return found;
}

function twoOfThree(
  values: readonly number[],
  sides: readonly number[],
  centre: number,
  reach: number,
): readonly Signal[] {
  const far = values.map((value) => Math.abs(value - centre) > (2 / 3) * reach);
  const points = new Set<number>();
  for (let at = 0; at + 2 < values.length; at += 1) {
    const three = [at, at + 1, at + 2];
    const sameSide = sides[at] !== 0 && three.every((point) => sides[point] === sides[at]);
    const farOnes = three.filter((point) => far[point] === true);
    if (sameSide && farOnes.length >= 2) farOnes.forEach((point) => points.add(point));
  }
  return neighbours(
    [...points].sort((first, second) => first - second),
    sides,
  ).map((group): Signal => ({ rule: 'twoOfThree', points: group }));
}

/** Puts points together that belong to one signal: at most one point apart and on the same side. */
function neighbours(points: readonly number[], sides: readonly number[]) {
  const groups: number[][] = [];
  for (const point of points) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (last !== undefined && point - last <= 2 && sides[point] === sides[last]) group?.push(point);
    else groups.push([point]);
  }
  return groups;
}
