import type { JSONContent } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import type { RichText } from '#shared/entries/rich-text.ts';

/**
 * Carries a text into the editor and back without loss. The editor's schema
 * throws away what it does not know; so unknown parts travel inside nodes it
 * does know (`unknown-nodes.ts`) and come out as they went in.
 */
export function toEditorDocument(text: RichText, schema: Schema): JSONContent {
  const blocks = ((text as Part).content ?? []).map((block) => {
    const known = toEditorNode(block, 'block');
    return fits(known, schema) ? known : unknown(block, 'block');
  });
  const content = blocks.length > 0 ? blocks : [{ type: 'paragraph' }];
  return { type: 'doc', content } as JSONContent;
}

/** The text as it is saved: without what only the editor needs, with what it could not show. */
export function fromEditorDocument(document: JSONContent): RichText {
  return fromEditorNode({ ...document, type: 'doc' } as Part) as RichText;
}

/** Any node or mark, ours or not, as plain data. */
type Part = {
  readonly type: string;
  readonly text?: string | undefined;
  readonly attrs?: Readonly<Record<string, unknown>> | undefined;
  readonly marks?: readonly Part[] | undefined;
  readonly content?: readonly Part[] | undefined;
};

type Place = 'block' | 'inline';

/** The attributes the editor knows, by node and mark; all others are kept aside. */
const knownAttributes: Readonly<Record<string, readonly string[]>> = {
  text: [],
  paragraph: ['leftOut'],
  bulletList: ['leftOut'],
  orderedList: ['start', 'leftOut'],
  listItem: [],
  blockquote: ['leftOut'],
  hardBreak: [],
  mention: ['kind', 'id'],
  bold: [],
  italic: [],
  claim: ['claim', 'criteria', 'how'],
};

const knownFields = ['type', 'attrs', 'content', 'marks', 'text'];

function toEditorNode(node: Part, place: Place): Part {
  if (!isKnown(node)) return withMarks(unknown(node, place), node);
  const inside: Place = node.type === 'paragraph' ? 'inline' : 'block';
  return withMarks(
    {
      type: node.type,
      ...(node.text === undefined ? {} : { text: node.text }),
      ...(node.type === 'text' ? {} : { attrs: splitAttributes(node) }),
      ...(node.content
        ? { content: node.content.map((child) => toEditorNode(child, inside)) }
        : {}),
    },
    node,
  );
}

function withMarks(made: Part, from: Part): Part {
  if (!from.marks) return made;
  const marks = from.marks.map((mark) =>
    isKnown(mark)
      ? { type: mark.type, attrs: splitAttributes(mark) }
      : { type: 'unknownMark', attrs: { original: mark } },
  );
  return { ...made, marks };
}

function splitAttributes(part: Part): Record<string, unknown> {
  const names = knownAttributes[part.type] ?? [];
  const attributes = Object.entries(part.attrs ?? {});
  const attrs = Object.fromEntries(attributes.filter(([name]) => !names.includes(name)));
  const fields = Object.fromEntries(
    Object.entries(part).filter(([name]) => !knownFields.includes(name)),
  );
  const keeps = Object.keys(attrs).length + Object.keys(fields).length > 0;
  return {
    ...Object.fromEntries(attributes.filter(([name]) => names.includes(name))),
    kept: keeps ? { attrs, fields } : null,
  };
}

const isKnown = (part: Part): boolean => Object.hasOwn(knownAttributes, part.type);

const unknown = (original: Part, place: Place): Part => ({
  type: place === 'block' ? 'unknownBlock' : 'unknownInline',
  attrs: { original, words: wordsIn(original) },
});

const wordsIn = (node: Part): string => node.text ?? (node.content ?? []).map(wordsIn).join(' ');

function fits(block: Part, schema: Schema): boolean {
  try {
    schema.nodeFromJSON(block).check();
    return true;
  } catch {
    // A known node in a place the editor does not allow: shown by its words, kept whole.
    return false;
  }
}

function fromEditorNode(node: Part): Part {
  const isUnknown = node.type === 'unknownBlock' || node.type === 'unknownInline';
  if (isUnknown) return node.attrs?.['original'] as Part;
  return {
    type: node.type,
    ...(node.text === undefined ? {} : { text: node.text }),
    ...joinAttributes(node),
    ...(node.marks && node.marks.length > 0 ? { marks: node.marks.map(fromEditorMark) } : {}),
    ...(node.content ? { content: node.content.map(fromEditorNode) } : {}),
  };
}

const fromEditorMark = (mark: Part): Part =>
  mark.type === 'unknownMark'
    ? (mark.attrs?.['original'] as Part)
    : { type: mark.type, ...joinAttributes(mark) };

/** A list that starts at 1 is simply a list; a claim without a note has none; most blocks are in reports. */
const usualValues: Readonly<Record<string, unknown>> = { start: 1, how: '', leftOut: false };

type Kept = { readonly attrs: Record<string, unknown>; readonly fields: Record<string, unknown> };

function joinAttributes(part: Part) {
  const names = knownAttributes[part.type] ?? [];
  const kept = (part.attrs?.['kept'] ?? { attrs: {}, fields: {} }) as Kept;
  const known = Object.entries(part.attrs ?? {}).filter(
    ([name, value]) => names.includes(name) && usualValues[name] !== value,
  );
  const attrs = { ...Object.fromEntries(known), ...kept.attrs };
  return { ...(Object.keys(attrs).length > 0 ? { attrs } : {}), ...kept.fields };
}
