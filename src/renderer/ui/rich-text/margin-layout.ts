/** A claim's first line in the text column, in pixels from its top. */
export type ClaimLine = {
  readonly claim: string;
  readonly codes: readonly string[];
  readonly top: number;
};

/** A chip in the margin: the codes of the claims that start on one line. */
export type MarginChip = {
  readonly top: number;
  readonly claims: readonly string[];
  readonly codes: readonly string[];
};

/** The height of a chip and the space below it; two tops nearer than half a line are one line. Pixels. */
const chip = { height: 21, gap: 3, sameLine: 8 } as const;

/** Puts the codes beside their lines: claims that start on one line share a chip, and no chip covers another. */
export function layOutMargin(lines: readonly ClaimLine[]): readonly MarginChip[] {
  const chips: MarginChip[] = [];
  let line = Number.NEGATIVE_INFINITY;
  for (const { claim, codes, top } of [...lines].sort((a, b) => a.top - b.top)) {
    const last = chips.at(-1);
    if (last && top - line < chip.sameLine) {
      const more = codes.filter((code) => !last.codes.includes(code));
      chips[chips.length - 1] = {
        ...last,
        claims: [...last.claims, claim],
        codes: [...last.codes, ...more],
      };
    } else {
      const free = last ? last.top + chip.height + chip.gap : 0;
      chips.push({ top: Math.max(top, free), claims: [claim], codes: [...new Set(codes)] });
      line = top;
    }
  }
  return chips;
}
