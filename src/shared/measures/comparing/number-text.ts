/** Keeps a number and its unit on one line. */
const noBreak = '\u00a0';
const currency = /^[£$€]$/;

/**
 * A number as a careful person prints it: real minus sign, thousands in commas,
 * as many decimals as its size deserves: `1,204`, `38.4`, `7.55`, `0.0031`.
 */
export function numberText(value: number): string {
  const rounded = Math.abs(value) >= 0.01 ? value.toFixed(decimalsOf(value)) : tiny(value);
  const [whole = '0', decimals = ''] = rounded.replace('-', '').split('.');
  const kept = decimals.replace(/0+$/, '');
  const text = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (kept === '' ? '' : `.${kept}`);
  return value < 0 && text !== '0' ? `−${text}` : text;
}

/** The same with its sign, for differences: `+27`, `−4.4`, `0`. */
export function signedText(value: number): string {
  const text = numberText(value);
  return value > 0 && text !== '0' ? `+${text}` : text;
}

/** `7.6 minutes`, `£12.5`, `55 %`; the bare number without a unit. */
export function withUnit(text: string, unit: string): string {
  if (unit === '') return text;
  if (!currency.test(unit)) return `${text}${noBreak}${unit}`;
  const sign = /^[+−]/.exec(text)?.[0] ?? '';
  return `${sign}${unit}${text.slice(sign.length)}`;
}

/** A share of 0 … 1 in whole per cent; never says 0 % or 100 % of what is not none or all. */
export function percentText(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 0 && share > 0) return `under 1${noBreak}%`;
  if (rounded === 100 && share < 1) return `over 99${noBreak}%`;
  return `${rounded}${noBreak}%`;
}

/** Points of a percentage or score, whole unless that would hide a small difference: `+27`, `−0.4`. */
export function pointsText(points: number): string {
  return signedText(Math.abs(points) >= 1 ? Math.round(points) : Math.round(points * 10) / 10);
}

/** `1 answer`, `20 answers`. */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${numberText(n)} ${n === 1 ? one : many}`;

/** `3`, `3 and 4`, `3, 4 and 5`. */
export function listText(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

function decimalsOf(value: number): number {
  const size = Math.abs(value);
  if (size >= 100) return 0;
  return size >= 10 ? 1 : 2;
}

/** Two significant digits, written out: `0.0031`; zero below a millionth of a millionth. */
function tiny(value: number): string {
  const size = Math.abs(value);
  if (size < 1e-12) return '0';
  return value.toFixed(Math.min(14, 1 - Math.floor(Math.log10(size))));
}
