import { shorten, textWidth } from './text-width.ts';

export type Label = {
  readonly text: string;
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fill: string;
  readonly bold: boolean;
};

/** A label with the left end it got, and its line: 0 is the uppermost. */
export type PlacedLabel = Label & { readonly left: number; readonly line: number };

const gap = 12;

/**
 * Gives each label the first line on which it touches no earlier one, inside
 * `width`; a label that finds none among `limit` lines is left out.
 */
export function placeLabels(
  labels: readonly Label[],
  options: { readonly width: number; readonly size: number; readonly limit: number },
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    const text = shorten(label.text, options.size, options.width);
    const own = textWidth(text, options.size);
    const wanted = label.x - own * { start: 0, middle: 0.5, end: 1 }[label.anchor];
    const left = Math.max(0, Math.min(wanted, options.width - own));
    const line = freeLine(placed, { left, right: left + own }, options.size);
    if (line < options.limit) placed.push({ ...label, text, left, line });
  }
  return placed;
}

/** How many lines the labels take. */
export const countLines = (placed: readonly PlacedLabel[]): number =>
  placed.reduce((most, label) => Math.max(most, label.line + 1), 0);

function freeLine(
  placed: readonly PlacedLabel[],
  own: { readonly left: number; readonly right: number },
  size: number,
): number {
  const taken = new Set(
    placed
      .filter(
        (other) =>
          own.left < other.left + textWidth(other.text, size) + gap && other.left < own.right + gap,
      )
      .map((other) => other.line),
  );
  let line = 0;
  while (taken.has(line)) line += 1;
  return line;
}
