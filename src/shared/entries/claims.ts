import type { ClaimAttributes, RichText, RichTextMark, RichTextNode } from './rich-text.ts';
import { rememberTexts } from './remember-texts.ts';
import type { Section } from './section.ts';
import { wordsIn } from './words-in.ts';

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
  return sections.flatMap(({ stageId, content }) =>
    claimsIn(content, nameMention).map((claim) => ({ ...claim, stageId })),
  );
}

const claimsIn = rememberTexts((content: RichText, nameMention): readonly PlacelessClaim[] => {
  const claims = new Map<string, PlacelessClaim>();
  for (const block of content.content ?? []) {
    if (!hasClaim(block)) continue;
    const piece = { passage: blockText(block, nameMention), leftOut: isLeftOut(block) };
    for (const node of leaves(block)) {
      const marks = claimMarks(node);
      if (marks.length === 0) continue;
      const text = nodeText(node, nameMention);
      for (const { attrs } of marks) {
        claims.set(attrs.claim, withPiece(claims.get(attrs.claim), { ...piece, text }, attrs));
      }
    }
  }
  return [...claims.values()];
});

type PlacelessClaim = Omit<Claim, 'stageId'>;

const hasClaim = (node: RichTextNode): boolean =>
  'content' in node
    ? (node.content ?? []).some(hasClaim)
    : 'marks' in node && (node.marks ?? []).some((mark) => mark.type === 'claim');

type Piece = { readonly text: string; readonly passage: string; readonly leftOut: boolean };

/** The ids of all criteria that are claimed somewhere in a text; `found` is added to. */
export function addClaimedCriteria(content: RichText, found: Set<string>): void {
  for (const block of content.content ?? []) addCriteriaOf(block, found);
}

function addCriteriaOf(node: RichTextNode, found: Set<string>): void {
  if ('content' in node) {
    for (const child of node.content ?? []) addCriteriaOf(child, found);
  } else if ('marks' in node) {
    for (const { attrs } of claimMarks(node)) for (const id of attrs.criteria) found.add(id);
  }
}

/** A claim is left out only when all its pieces are. */
function withPiece(
  before: PlacelessClaim | undefined,
  piece: Piece,
  { claim, criteria, how = '' }: ClaimAttributes,
): PlacelessClaim {
  const sameBlock = before?.passage.endsWith(piece.passage) ?? false;
  return {
    claim,
    criteria,
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
  return textOfBlocks(content.content ?? [], '\n', nameMention);
}

/** How many words a text has; a mention counts as its code's words. */
export const countWords = rememberTexts((content: RichText, nameMention) =>
  wordsIn(plainText(content, nameMention)),
);

/** Whether anything was written: text, or a mention of something. */
export const isWritten = (content: RichText): boolean => (content.content ?? []).some(hasWords);

const hasWords = (node: RichTextNode): boolean =>
  'content' in node
    ? (node.content ?? []).some(hasWords)
    : node.type === 'mention' || (node.type === 'text' && node.text.trim() !== '');

/** The claim marks on one piece of text. */
export function claimMarks(
  node: RichTextNode,
): readonly Extract<RichTextMark, { type: 'claim' }>[] {
  const marks = 'marks' in node ? (node.marks ?? []) : [];
  return marks.filter((mark) => mark.type === 'claim');
}

function leaves(node: RichTextNode): readonly RichTextNode[] {
  return 'content' in node ? (node.content ?? []).flatMap(leaves) : [node];
}

function blockText(node: RichTextNode, nameMention: NameMention): string {
  if (!('content' in node)) return nodeText(node, nameMention);
  const separator = node.type === 'paragraph' ? '' : '\n';
  return textOfBlocks(node.content ?? [], separator, nameMention);
}

/** Put together piece by piece: a long journal has too many pieces for a list of each block. */
function textOfBlocks(
  blocks: readonly RichTextNode[],
  separator: string,
  nameMention: NameMention,
): string {
  let text = '';
  for (let index = 0; index < blocks.length; index += 1) {
    if (index > 0) text += separator;
    text += blockText(blocks[index] as RichTextNode, nameMention);
  }
  return text;
}

/** A node without text of its own (an empty paragraph, or one of a newer version) has no words. */
function nodeText(node: RichTextNode, nameMention: NameMention): string {
  if (node.type === 'text') return node.text;
  if (node.type === 'hardBreak') return '\n';
  return node.type === 'mention' ? nameMention(node.attrs.kind, node.attrs.id) : '';
}
