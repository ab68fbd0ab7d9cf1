/** A claim's first line in the text column, in pixels from its top. */
export type ClaimLine = {
  readonly claim: string;
  readonly codes: readonly string[];
  readonly top: number;
};

/** A chip in the margin: the codes, one below the other, of the claims that start on one line. */
export type MarginChip = {
  readonly top: number;
  readonly claims: readonly string[];
  readonly codes: readonly string[];
};

/** A code in a chip, a chip's edges, the space below it; two tops nearer than `sameLine` are one line. Pixels. */
const size = { code: 19, edges: 2, gap: 3, sameLine: 8 } as const;

/** Puts the codes beside their lines: claims that start on one line share a chip, and no chip covers another. */
export function layOutMargin(lines: readonly ClaimLine[]): readonly MarginChip[] {
  let free = 0;
  return chipsByLine(lines).map((chip) => {
    const top = Math.max(chip.top, free);
    free = top + chip.codes.length * size.code + size.edges + size.gap;
    return { ...chip, top };
  });
}

function chipsByLine(lines: readonly ClaimLine[]): readonly MarginChip[] {
  const chips: MarginChip[] = [];
  for (const { claim, codes, top } of [...lines].sort((a, b) => a.top - b.top)) {
    const last = chips.at(-1);
    const shares = last !== undefined && top - last.top < size.sameLine;
    const chip = shares ? last : { top, claims: [], codes: [] };
    if (shares) chips.pop();
    chips.push({
      top: chip.top,
      claims: [...chip.claims, claim],
      codes: [...new Set([...chip.codes, ...codes])],
    });
  }
  return chips;
}
