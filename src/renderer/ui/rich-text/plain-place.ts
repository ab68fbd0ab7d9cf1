import type { Node } from '@tiptap/pm/model';
import type { NameMention } from '#shared/entries/claims.ts';

/** A stretch of a text: from and to in UTF-16 units of its plain text (`plainText`). */
export type PlainSpan = { readonly from: number; readonly to: number };

/**
 * Where a stretch of a text's plain words stands in the editor's document: paragraphs are parted by one line break,
 * a mention is as long as its printed name. `null` when the text has become too short for it.
 */
export function placeInDocument(
  document: Node,
  span: PlainSpan,
  nameMention: NameMention,
): { readonly from: number; readonly to: number } | null {
  let at = 0;
  let first = true;
  let from: number | null = null;
  let to: number | null = null;
  document.descendants((node, position) => {
    if (node.isTextblock) {
      if (!first) at += 1;
      first = false;
      return true;
    }
    if (!node.isInline) return true;
    const length = lengthOf(node, nameMention);
    const inside = (place: number): number =>
      position + (node.isText ? place - at : place > at ? node.nodeSize : 0);
    if (from === null && span.from < at + length) from = inside(Math.max(span.from, at));
    if (to === null && span.to <= at + length) to = inside(Math.max(span.to, at));
    at += length;
    return false;
  });
  return from === null || to === null || to <= from ? null : { from, to };
}

function lengthOf(node: Node, nameMention: NameMention): number {
  if (node.isText) return node.text?.length ?? 0;
  if (node.type.name === 'hardBreak') return 1;
  if (node.type.name !== 'mention') return 0;
  return nameMention(String(node.attrs['kind']), String(node.attrs['id'])).length;
}
