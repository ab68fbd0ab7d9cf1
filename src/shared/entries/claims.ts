import type { ClaimAttributes, RichText, RichTextMark, RichTextNode } from './rich-text.ts';
import type { Section } from './section.ts';

/** A claim found in a text: which words show which criteria, and in which stage they stand. */
export type Claim = {
  readonly claim: string;
  readonly criteria: readonly string[];
  readonly stageId: string;
  readonly words: string;
  /** How this shows it, in the candidate's words; empty while they have not said. */
  readonly how: string;
  /** Whether all of it stands in paragraphs that are left out of reports. */
  readonly leftOut: boolean;
  /** The whole paragraphs, lists or quotes it stands in. */
  readonly passage: string;
};

/** Gives a mention its printed code (`Customer A`); unknown ones come back as `[unknown]`. */
export type NameMention = (kind: string, id: string) => string;

/** All claims of an account in reading order; one that other marks cut into pieces comes back whole. */
export function collectClaims(
  sections: readonly Section[],
  nameMention: NameMention,
): readonly Claim[] {
  return sections.flatMap(({ stageId, content }) => {
    const claims = new Map<string, Claim>();
    for (const block of content.content ?? []) {
      const marked = leaves(block).filter((node) => claimMarks(node).length > 0);
      if (marked.length === 0) continue;
      const piece = { passage: blockText(block, nameMention), leftOut: isLeftOut(block) };
      for (const node of marked) {
        const text = nodeText(node, nameMention);
        for (const { attrs } of claimMarks(node)) {
          claims.set(
            attrs.claim,
            withPiece(claims.get(attrs.claim), { ...piece, text }, attrs, stageId),
          );
        }
      }
    }
    return [...claims.values()];
  });
}

type Piece = { readonly text: string; readonly passage: string; readonly leftOut: boolean };

/** A claim is left out only when all its pieces are. */
function withPiece(
  before: Claim | undefined,
  piece: Piece,
  { claim, criteria, how = '' }: ClaimAttributes,
  stageId: string,
): Claim {
  const sameBlock = before?.passage.endsWith(piece.passage) ?? false;
  return {
    claim,
    criteria,
    stageId,
    words: (before?.words ?? '') + piece.text,
    how,
    leftOut: (before?.leftOut ?? true) && piece.leftOut,
    passage: before && !sameBlock ? `${before.passage}\n${piece.passage}` : piece.passage,
  };
}

/** Whether a paragraph, list or quote is left out of every report. */
export const isLeftOut = (block: RichTextNode): boolean =>
  'attrs' in block && (block.attrs as { leftOut?: unknown } | undefined)?.leftOut === true;

/** The words of a rich text; blocks are separated by line breaks. */
export function plainText(content: RichText, nameMention: NameMention): string {
  return (content.content ?? []).map((block) => blockText(block, nameMention)).join('\n');
}

/** How many words a text has; a mention counts as its code's words. */
export function countWords(content: RichText, nameMention: NameMention): number {
  return plainText(content, nameMention)
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Whether anything was written: text, or a mention of something. */
export function isWritten(content: RichText): boolean {
  return textNodes(content).some(
    (node) => node.type === 'mention' || (node.type === 'text' && node.text.trim() !== ''),
  );
}

/** The claim marks on one piece of text. */
export function claimMarks(
  node: RichTextNode,
): readonly Extract<RichTextMark, { type: 'claim' }>[] {
  const marks = 'marks' in node ? (node.marks ?? []) : [];
  return marks.filter((mark) => mark.type === 'claim');
}

function textNodes(content: RichText): readonly RichTextNode[] {
  return (content.content ?? []).flatMap(leaves);
}

function leaves(node: RichTextNode): readonly RichTextNode[] {
  return 'content' in node ? (node.content ?? []).flatMap(leaves) : [node];
}

function blockText(node: RichTextNode, nameMention: NameMention): string {
  if (!('content' in node)) return nodeText(node, nameMention);
  const inner = node.content ?? [];
  const separator = node.type === 'paragraph' ? '' : '\n';
  return inner.map((child) => blockText(child, nameMention)).join(separator);
}

/** A node without text of its own (an empty paragraph, or one of a newer version) has no words. */
function nodeText(node: RichTextNode, nameMention: NameMention): string {
  if (node.type === 'text') return node.text;
  if (node.type === 'hardBreak') return '\n';
  return node.type === 'mention' ? nameMention(node.attrs.kind, node.attrs.id) : '';
}
