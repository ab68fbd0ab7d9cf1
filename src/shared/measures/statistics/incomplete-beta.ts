import lnGamma from '@stdlib/math-base-special-gammaln';

const precision = 1e-15;
const mostTerms = 200_000;
const mostSteps = 200;

/**
 * The share of the beta distribution with shapes `a` and `b` below `x`, by the
 * continued fraction of the NIST Handbook of Mathematical Functions, 8.17.22. The
 * library's own function is not used: it evaluates a string when it is loaded,
 * which the window's content policy forbids.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction is quick on this side only; the other is its mirror image.
  if (x > (a + 1) / (a + b + 2)) return 1 - lowerTail(1 - x, b, a);
  return lowerTail(x, a, b);
}

/** The `x` below which a `share` of the beta distribution lies: Newton's steps, kept within a closing bracket. */
export function betaQuantile(share: number, a: number, b: number): number {
  let low = 0;
  let high = 1;
  let x = a / (a + b);
  for (let step = 0; step < mostSteps && high - low > precision * high; step += 1) {
    const excess = incompleteBeta(x, a, b) - share;
    if (excess === 0) return x;
    if (excess > 0) high = x;
    else low = x;
    const next = x - excess / (power(x, a, b) / (x * (1 - x)));
    const isInside = next > low && next < high;
    if (isInside && Math.abs(next - x) <= precision * x) return next;
    x = isInside ? next : (low + high) / 2;
  }
  return x;
}

const lowerTail = (x: number, a: number, b: number): number =>
  power(x, a, b) / (a * fraction(x, a, b));

/** xᵃ (1 − x)ᵇ ⁄ B(a, b). */
function power(x: number, a: number, b: number): number {
  const lnBeta = lnGamma(a) + lnGamma(b) - lnGamma(a + b);
  return Math.exp(a * Math.log(x) + b * Math.log1p(-x) - lnBeta);
}

/** 1 + d₁ ⁄ (1 + d₂ ⁄ (1 + …)), from the front (Lentz, Applied Optics 15, 1976). */
function fraction(x: number, a: number, b: number): number {
  let value = 1;
  let upper = 1;
  let lower = 0;
  for (let term = 1; term <= mostTerms; term += 1) {
    const d = coefficient(term, x, a, b);
    lower = 1 / awayFromZero(1 + d * lower);
    upper = awayFromZero(1 + d / upper);
    value *= upper * lower;
    if (Math.abs(upper * lower - 1) < precision) break;
  }
  return value;
}

function coefficient(term: number, x: number, a: number, b: number): number {
  const m = Math.floor(term / 2);
  return term % 2 === 0
    ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
}

const awayFromZero = (value: number): number => (Math.abs(value) < 1e-300 ? 1e-300 : value);
