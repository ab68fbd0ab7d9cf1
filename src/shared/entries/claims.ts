import type { RichText, RichTextMark, RichTextNode } from './rich-text.ts';
import type { Section } from './section.ts';

/** A claim found in a text: which words show which criteria, and in which stage they stand. */
export type Claim = {
  readonly claim: string;
  readonly criteria: readonly string[];
  readonly stageId: string;
  readonly words: string;
};

/** Gives a mention its printed code (`Customer A`); unknown ones come back as `[unknown]`. */
export type NameMention = (kind: string, id: string) => string;

/** All claims of an account in reading order; one that other marks cut into pieces comes back whole. */
export function collectClaims(
  sections: readonly Section[],
  nameMention: NameMention,
): readonly Claim[] {
  return sections.flatMap((section) => {
    const claims = new Map<string, Claim>();
    for (const node of textNodes(section.content)) {
      for (const mark of claimMarks(node)) {
        const before = claims.get(mark.attrs.claim)?.words ?? '';
        claims.set(mark.attrs.claim, {
          claim: mark.attrs.claim,
          criteria: mark.attrs.criteria,
          stageId: section.stageId,
          words: before + nodeText(node, nameMention),
        });
      }
    }
    return [...claims.values()];
  });
}

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
