import type { Node } from '@tiptap/pm/model';

/** A claim in an open text: which criteria it shows, and from where to where it reaches. */
export type PlacedClaim = {
  readonly claim: string;
  readonly criteria: readonly string[];
  /** How the words show them; empty while nobody has said. */
  readonly how: string;
  readonly from: number;
  readonly to: number;
};

/** All claims of a text in reading order; one cut into pieces by other marks comes back whole. */
export function findClaims(document: Node): readonly PlacedClaim[] {
  const claims = new Map<string, PlacedClaim>();
  document.descendants((node, position) => {
    if (!node.isInline) return;
    for (const mark of node.marks.filter(({ type }) => type.name === 'claim')) {
      const { claim, criteria, how } = mark.attrs as PlacedClaim;
      const from = claims.get(claim)?.from ?? position;
      claims.set(claim, { claim, criteria, how, from, to: position + node.nodeSize });
    }
  });
  return [...claims.values()].sort((a, b) => a.from - b.from);
}
