import type { NameMention } from '../entries/claims.ts';
import type { RichText, RichTextNode } from '../entries/rich-text.ts';
import { lineBreak, lines, text } from './make-blocks.ts';
import type { Block, ParagraphBlock, Run } from './report.ts';
import { leavesOf, type Leaf } from './rich-text-leaves.ts';
import { markClaims, type ClaimMarks, type NameCriteria } from './mark-claims.ts';

export type RichTextNames = {
  readonly nameMention: NameMention;
  readonly nameCriteria: NameCriteria;
  /** Where a mentioned evidence item stands in this report; `null` when it does not. */
  readonly evidencePlace: (id: string) => string | null;
};

export type WrittenText = {
  readonly blocks: readonly Block[];
  readonly claims: ClaimMarks['claims'];
};

/**
 * A written text as blocks, with its lists, quotes and marks; the codes of a
 * claim stand behind its last word. `place` names this text in the report and
 * begins the names of the places in it.
 */
export function richTextBlocks(
  content: RichText,
  place: string,
  names: RichTextNames,
): WrittenText {
  const pieces = (content.content ?? []).flatMap((node) => piecesOf(node, 'body', names));
  const marks = markClaims(
    pieces.flatMap((piece) => piece.lines.flatMap((leaves) => [...leaves, endOfLine])),
    place,
    names.nameCriteria,
  );
  return {
    blocks: pieces.map((piece) => toBlock(piece, marks, names)).filter(hasWords),
    claims: marks.claims,
  };
}

/** A block in the making: the lines of a paragraph, or the items of a list. */
type Piece =
  | {
      readonly type: 'paragraph';
      readonly style: ParagraphBlock['style'];
      readonly lines: readonly (readonly Leaf[])[];
    }
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      readonly lines: readonly (readonly Leaf[])[];
    };

function piecesOf(
  node: RichTextNode,
  style: ParagraphBlock['style'],
  names: RichTextNames,
): readonly Piece[] {
  const children = 'content' in node ? (node.content ?? []) : [];
  if (node.type === 'bulletList' || node.type === 'orderedList') {
    const items = children.map((item) => itemLeaves(item, names));
    return [{ type: 'list', ordered: node.type === 'orderedList', lines: items }];
  }
  const inner = node.type === 'blockquote' ? 'quote' : style;
  // A block of a newer version may hold blocks; what holds words only is a paragraph.
  return children.some(isBlock)
    ? children.flatMap((child) => piecesOf(child, inner, names))
    : [{ type: 'paragraph', style: inner, lines: [leavesOf(node, names.nameMention)] }];
}

/** An item's paragraphs on lines of their own; items of a list inside it are marked with a dash. */
function itemLeaves(item: RichTextNode, names: RichTextNames): readonly Leaf[] {
  const children = 'content' in item ? (item.content ?? []) : [];
  const rows = children.flatMap((child): readonly (readonly Leaf[])[] => {
    if (child.type !== 'bulletList' && child.type !== 'orderedList') {
      return [leavesOf(child, names.nameMention)];
    }
    return (child.content ?? []).map((inner) => [dash, ...itemLeaves(inner, names)]);
  });
  return rows.flatMap((row, index) => (index === 0 ? row : [endOfLine, ...row]));
}

const endOfLine: Leaf = { type: 'break' };

const dash: Leaf = {
  type: 'words',
  text: '– ',
  bold: false,
  italic: false,
  claims: [],
  evidenceId: null,
};

const isBlock = (node: RichTextNode): boolean =>
  ['paragraph', 'bulletList', 'orderedList', 'blockquote', 'listItem'].includes(node.type) ||
  ('content' in node && (node.content ?? []).some(isBlock));

function toBlock(piece: Piece, marks: ClaimMarks, names: RichTextNames): Block {
  const rows = piece.lines.map((leaves) => leaves.flatMap((leaf) => toRuns(leaf, marks, names)));
  return piece.type === 'list'
    ? { type: 'list', ordered: piece.ordered, items: rows.filter((runs) => runs.length > 0) }
    : { type: 'paragraph', style: piece.style, runs: lines(...rows) };
}

function toRuns(leaf: Leaf, marks: ClaimMarks, names: RichTextNames): readonly Run[] {
  if (leaf.type === 'break') return [lineBreak];
  const { claimed, anchor, codes } = marks.of(leaf);
  const target = leaf.evidenceId === null ? null : names.evidencePlace(leaf.evidenceId);
  if (target !== null && !claimed) return [{ type: 'link', text: leaf.text, target }];
  const words = codes ? leaf.text.trimEnd() : leaf.text;
  const rest = leaf.text.slice(words.length);
  return [
    {
      type: 'text',
      text: words,
      ...(leaf.bold ? { bold: true } : {}),
      ...(leaf.italic ? { italic: true } : {}),
      ...(claimed ? { claimed: true } : {}),
      ...(anchor === null ? {} : { anchor }),
    },
    ...(codes ? [codes] : []),
    ...(rest === '' ? [] : [text(rest)]),
  ];
}

const hasWords = (block: Block): boolean => {
  if (block.type === 'list') return block.items.length > 0;
  return (
    block.type !== 'paragraph' || block.runs.some((run) => 'text' in run && run.text.trim() !== '')
  );
};
