import type { RichTextNode } from '../entries/rich-text.ts';
import { textFields } from '../reports/content-text.ts';

/** Words that stand together: a field, or one paragraph of a text with all its marks. */
export type Passage = {
  readonly text: string;
  /** The fields that lead to it from the record: `sections/2/content`. */
  readonly path: string;
  /** The stage it stands in, for a paragraph of an account. */
  readonly stageId: string | null;
};

/** Other words in the place of some; places do not overlap. */
export type Edit = { readonly from: number; readonly to: number; readonly by: string };

/** Says what to change in a passage; nothing leaves it as it is. */
export type EditPassage = (passage: Passage) => readonly Edit[];

/**
 * A record with the words people wrote in it changed as `edit` says. Paragraphs
 * are seen whole, so that a name of which half is bold is one name; marks stay
 * on the words around. Ids, days and other fixed words are not looked at.
 */
export function editTexts<Value>(value: Value, edit: EditPassage): Value {
  return editValue(value, { edit, path: [], stageId: null, isText: false }) as Value;
}

/** All passages of a record in their order. */
export function passagesIn(value: unknown): readonly Passage[] {
  const passages: Passage[] = [];
  editTexts(value, (passage) => {
    passages.push(passage);
    return [];
  });
  return passages;
}

type Walk = {
  readonly edit: EditPassage;
  readonly path: readonly string[];
  readonly stageId: string | null;
  readonly isText: boolean;
};

function editValue(value: unknown, walk: Walk): unknown {
  if (typeof value === 'string') {
    return walk.isText ? applyEdits(value, walk.edit(passageOf(value, walk))) : value;
  }
  if (Array.isArray(value)) {
    return sameOr(
      value,
      value.map((item, index) => editValue(item, stepTo(walk, String(index)))),
    );
  }
  if (typeof value !== 'object' || value === null) return value;
  if (isParagraph(value)) return editParagraph(value, walk);
  const here = withStage(value, walk);
  const fields = Object.entries(value).map(([key, item]) => {
    const inside = { ...stepTo(here, key), isText: textFields.has(key) };
    return [key, editValue(item, inside)] as const;
  });
  return fields.every(([key, item]) => item === (value as Record<string, unknown>)[key])
    ? value
    : Object.fromEntries(fields);
}

/** A record nothing was changed in stays the very same, so that what is known about it is not looked up again. */
const sameOr = (before: readonly unknown[], after: readonly unknown[]): readonly unknown[] =>
  after.every((item, index) => item === before[index]) ? before : after;

const stepTo = (walk: Walk, key: string): Walk => ({ ...walk, path: [...walk.path, key] });

function withStage(value: object, walk: Walk): Walk {
  const { stageId } = value as { readonly stageId?: unknown };
  return typeof stageId === 'string' ? { ...walk, stageId } : walk;
}

const passageOf = (text: string, { path, stageId }: Walk): Passage => ({
  text,
  path: path.join('/'),
  stageId,
});

type Paragraph = { readonly type: string; readonly content: readonly RichTextNode[] };

/** A block whose children are words: a paragraph, or what a newer version calls one. */
function isParagraph(value: object): value is Paragraph {
  const { type, content } = value as { readonly type?: unknown; readonly content?: unknown };
  return (
    typeof type === 'string' &&
    Array.isArray(content) &&
    content.some((node: { readonly type?: unknown }) => node.type === 'text')
  );
}

/** A mention is one character of the passage; a line break ends a line of it. */
const nodeText = (node: RichTextNode): string =>
  node.type === 'text' ? node.text : node.type === 'hardBreak' ? '\n' : '\uFFFC';

function editParagraph(paragraph: Paragraph, walk: Walk): Paragraph {
  const text = paragraph.content.map(nodeText).join('');
  const edits = walk.edit(passageOf(text, walk));
  const content = editNotes(paragraph.content, walk);
  if (edits.length === 0 && content === paragraph.content) return paragraph;
  let at = 0;
  return {
    ...paragraph,
    content: content.flatMap((node): readonly RichTextNode[] => {
      const from = at;
      at += nodeText(node).length;
      if (node.type !== 'text') return [node];
      const changed = editPiece(node.text, from, edits);
      return changed === '' ? [] : [{ ...node, text: changed }];
    }),
  };
}

/** The notes on claims stand in the marks of the words. */
function editNotes(nodes: readonly RichTextNode[], walk: Walk): readonly RichTextNode[] {
  const edited = nodes.map((node) => {
    if (!('marks' in node) || !node.marks) return node;
    const marks = editValue(node.marks, { ...stepTo(walk, 'note'), isText: false });
    return marks === node.marks ? node : ({ ...node, marks } as RichTextNode);
  });
  return sameOr(nodes, edited) as readonly RichTextNode[];
}

/** The words of one piece of a paragraph: what replaces an edit stands where the edit begins. */
function editPiece(text: string, start: number, edits: readonly Edit[]): string {
  const end = start + text.length;
  let result = '';
  let at = start;
  for (const { from, to, by } of [...edits].sort((a, b) => a.from - b.from)) {
    if (to <= start || from >= end) continue;
    result += text.slice(at - start, Math.max(from, start) - start);
    if (from >= start) result += by;
    at = Math.min(to, end);
  }
  return result + text.slice(at - start);
}

const applyEdits = (text: string, edits: readonly Edit[]): string =>
  edits.length === 0 ? text : editPiece(text, 0, edits);
