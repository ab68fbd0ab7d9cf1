import type { ClaimCodesRun } from './report.ts';
import type { Leaf } from './rich-text-leaves.ts';

/** The printed codes of some criteria with their rows in the matrix, in the specification's order; unknown ones left out. */
export type NameCriteria = (criteria: readonly string[]) => ClaimCodesRun['codes'];

export type PlacedClaim = {
  readonly claim: string;
  readonly criteria: readonly string[];
  readonly words: string;
  /** How the words show them; empty where it is not said. */
  readonly how: string;
  /** The place of the claim's first word. */
  readonly anchor: string;
};

export type ClaimMarks = {
  readonly claims: readonly PlacedClaim[];
  /** What is to be done at one piece of the text. */
  readonly of: (leaf: Leaf) => {
    readonly claimed: boolean;
    readonly anchor: string | null;
    readonly codes: ClaimCodesRun | null;
  };
};

/**
 * Finds where each claim of a text begins and ends, across paragraphs and
 * through marks that cut it into pieces. Claims that begin at the same word
 * share its place; claims that end at the same word share one run of codes.
 * A claim whose criteria this report does not show is left unmarked.
 */
export function markClaims(
  leaves: readonly Leaf[],
  place: string,
  nameCriteria: NameCriteria,
): ClaimMarks {
  const spans = claimSpans(leaves).filter((span) => nameCriteria(span.criteria).length > 0);
  const starts = [...new Set(spans.map((span) => span.first))];
  const anchorOf = new Map(starts.map((leaf, index) => [leaf, `${place}-claim-${index + 1}`]));
  const shown = new Set(spans.map((span) => span.claim));
  return {
    claims: spans.map((span) => ({
      claim: span.claim,
      criteria: span.criteria,
      words: span.words,
      how: span.how,
      anchor: anchorOf.get(span.first) ?? place,
    })),
    of: (leaf) => {
      const ending = spans.filter((span) => span.last === leaf);
      const codes = nameCriteria(ending.flatMap((span) => span.criteria));
      return {
        claimed: leaf.type === 'words' && leaf.claims.some(({ claim }) => shown.has(claim)),
        anchor: anchorOf.get(leaf) ?? null,
        codes: codes.length === 0 ? null : { type: 'claim-codes', codes },
      };
    },
  };
}

type Span = {
  readonly claim: string;
  readonly criteria: readonly string[];
  readonly words: string;
  readonly how: string;
  readonly first: Leaf;
  readonly last: Leaf;
};

/** Blanks at the ends of a claim are no part of its span: its codes belong behind a word. */
function claimSpans(leaves: readonly Leaf[]): readonly Span[] {
  const spans = new Map<string, Span>();
  let broken = false;
  for (const leaf of leaves) {
    if (leaf.type === 'break') broken = true;
    if (leaf.type === 'break' || leaf.text.trim() === '') continue;
    for (const { claim, criteria, how = '' } of leaf.claims) {
      const known = spans.get(claim);
      const gap = known && broken ? ' ' : '';
      spans.set(claim, {
        claim,
        criteria: [...new Set([...(known?.criteria ?? []), ...criteria])],
        words: (known?.words ?? '') + gap + leaf.text,
        how,
        first: known?.first ?? leaf,
        last: leaf,
      });
    }
    broken = false;
  }
  return [...spans.values()];
}
