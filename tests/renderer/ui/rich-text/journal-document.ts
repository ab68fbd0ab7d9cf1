import { getSchema } from '@tiptap/core';
import { EditorState, TextSelection, type Command } from '@tiptap/pm/state';
import { editorExtensions } from '#renderer/ui/rich-text/editor-extensions.ts';
import { fromEditorDocument, toEditorDocument } from '#renderer/ui/rich-text/editor-document.ts';
import type { RichText, RichTextNode } from '#shared/entries/rich-text.ts';

/** The schema of the real editor, without a window. */
export const schema = getSchema(
  editorExtensions((kind, id) => (kind === 'customer' ? 'Customer A' : id)),
);

export const paragraph = (...content: readonly (string | RichTextNode)[]): RichTextNode => ({
  type: 'paragraph',
  content: content.map((part) => (typeof part === 'string' ? { type: 'text', text: part } : part)),
});

export const text = (...content: readonly RichTextNode[]): RichText => ({ type: 'doc', content });

export const claimed = (
  words: string,
  claim: string,
  ...criteria: readonly string[]
): RichTextNode => ({
  type: 'text',
  text: words,
  marks: [{ type: 'claim', attrs: { claim, criteria } }],
});

/** An open text in which the first place of `words` is selected. */
export function selecting(words: string, content: RichText): EditorState {
  const doc = schema.nodeFromJSON(toEditorDocument(content, schema));
  const state = EditorState.create({ schema, doc });
  let from = -1;
  doc.descendants((node, position) => {
    const index = node.isText ? (node.text ?? '').indexOf(words) : -1;
    if (from < 0 && index >= 0) from = position + index;
  });
  if (from < 0) throw new Error(`The text does not have the words: ${words}`);
  return state.apply(state.tr.setSelection(TextSelection.create(doc, from, from + words.length)));
}

/** The text after a command; `null` when the command had nothing to do. */
export function after(state: EditorState, command: Command): RichText | null {
  let next: EditorState | null = null;
  const did = command(state, (change) => {
    next = state.apply(change);
  });
  return did && next ? fromEditorDocument((next as EditorState).doc.toJSON()) : null;
}
