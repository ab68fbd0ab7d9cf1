import { Extension } from '@tiptap/core';
import type { Command, EditorState } from '@tiptap/pm/state';

const blocks = ['paragraph', 'bulletList', 'orderedList', 'blockquote'];

/** Blocks of the text itself may be left out of reports; the page says so beside them. */
export const LeftOut = Extension.create({
  name: 'leftOut',
  addGlobalAttributes: () => [
    {
      types: blocks,
      attributes: {
        leftOut: {
          default: false,
          keepOnSplit: false,
          parseHTML: (element) => element.hasAttribute('data-left-out'),
          renderHTML: ({ leftOut }) =>
            leftOut === true ? { 'data-left-out': 'Left out of reports' } : {},
        },
      },
    },
  ],
});

/** Whether every block that the selection touches is left out. */
export const isSelectionLeftOut = (state: EditorState): boolean => {
  const touched = touchedBlocks(state);
  return touched.length > 0 && touched.every(({ node }) => node.attrs['leftOut'] === true);
};

/** Leaves the blocks that the selection touches out of reports, or takes them in again. */
export const toggleLeftOut: Command = (state, dispatch) => {
  const leftOut = !isSelectionLeftOut(state);
  const change = state.tr;
  for (const { position, node } of touchedBlocks(state)) {
    change.setNodeMarkup(position, undefined, { ...node.attrs, leftOut });
  }
  dispatch?.(change);
  return true;
};

function touchedBlocks({ doc, selection }: EditorState) {
  const found: { readonly position: number; readonly node: typeof doc }[] = [];
  doc.forEach((node, position) => {
    const end = position + node.nodeSize;
    if (position < selection.to && end > selection.from && blocks.includes(node.type.name)) {
      found.push({ position, node });
    }
  });
  return found;
}
