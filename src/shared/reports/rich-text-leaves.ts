import { claimMarks, type NameMention } from '../entries/claims.ts';
import type { RichTextNode } from '../entries/rich-text.ts';

/** A smallest piece of a written text: words with their marks, or the end of a line. */
export type Leaf =
  | { readonly type: 'break' }
  | {
      readonly type: 'words';
      readonly text: string;
      readonly bold: boolean;
      readonly italic: boolean;
      /** The claims these words belong to. */
      readonly claims: readonly ClaimOfLeaf[];
      /** The evidence the words stand for, when they are a mention of it. */
      readonly evidenceId: string | null;
    };

export type ClaimOfLeaf = {
  readonly claim: string;
  readonly criteria: readonly string[];
  readonly how?: string | undefined;
};

/**
 * The pieces of a node in reading order. Nodes we do not know give the words
 * inside them; line breaks inside a text become breaks.
 */
export function leavesOf(node: RichTextNode, nameMention: NameMention): readonly Leaf[] {
  switch (node.type) {
    case 'text':
      return wordLeaves(node, node.text, null);
    case 'hardBreak':
      return [{ type: 'break' }];
    case 'mention':
      return wordLeaves(
        node,
        nameMention(node.attrs.kind, node.attrs.id),
        node.attrs.kind === 'evidence' ? node.attrs.id : null,
      );
    case 'paragraph':
    case 'bulletList':
    case 'orderedList':
    case 'listItem':
    case 'blockquote':
      return (node.content ?? []).flatMap((child) => leavesOf(child, nameMention));
    default:
      return unknownLeaves(node, nameMention);
  }
}

/** The schema lets nodes of newer versions through; the type does not know them. */
function unknownLeaves(node: unknown, nameMention: NameMention): readonly Leaf[] {
  const { content, text } = node as { content?: readonly RichTextNode[]; text?: unknown };
  const own = typeof text === 'string' ? wordLeaves(node as RichTextNode, text, null) : [];
  return [...own, ...(content ?? []).flatMap((child) => leavesOf(child, nameMention))];
}

function wordLeaves(node: RichTextNode, text: string, evidenceId: string | null): readonly Leaf[] {
  const marks = 'marks' in node ? (node.marks ?? []) : [];
  const claims = claimMarks(node).map(({ attrs }) => attrs);
  return text.split(/\r\n|[\n\r\u2028\u2029]/u).flatMap((line, index): readonly Leaf[] => [
    ...(index === 0 ? [] : [{ type: 'break' } as const]),
    ...(line === ''
      ? []
      : [
          {
            type: 'words',
            text: line,
            bold: marks.some((mark) => mark.type === 'bold'),
            italic: marks.some((mark) => mark.type === 'italic'),
            claims,
            evidenceId,
          } as const,
        ]),
  ]);
}
