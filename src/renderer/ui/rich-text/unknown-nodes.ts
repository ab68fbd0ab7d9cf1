import { Extension, Mark, Node } from '@tiptap/core';

/**
 * What a newer version of the app may have written stays in the text: a block
 * or a piece of a line is shown by its words and cannot be changed, a mark
 * stays on its words, and attributes ride along. `editor-document.ts` puts
 * them in and takes them out.
 */
const original = { default: null, rendered: false };

const UnknownBlock = Node.create({
  name: 'unknownBlock',
  group: 'block',
  atom: true,
  addAttributes: () => ({ original, words: { default: '', rendered: false } }),
  renderHTML: ({ node }) => ['div', { class: 'hs-unknown' }, String(node.attrs['words'])],
});

const UnknownInline = Node.create({
  name: 'unknownInline',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ original, words: { default: '', rendered: false } }),
  renderHTML: ({ node }) => ['span', { class: 'hs-unknown' }, String(node.attrs['words'])],
});

const UnknownMark = Mark.create({
  name: 'unknownMark',
  excludes: '',
  addAttributes: () => ({ original }),
  renderHTML: () => ['span', 0],
});

const KeptAttributes = Extension.create({
  name: 'keptAttributes',
  addGlobalAttributes: () => [
    {
      types: [
        'paragraph',
        'bulletList',
        'orderedList',
        'listItem',
        'blockquote',
        'hardBreak',
        'mention',
        'claim',
        'bold',
        'italic',
      ],
      attributes: { kept: { default: null, rendered: false } },
    },
  ],
});

export const unknownNodes = [UnknownBlock, UnknownInline, UnknownMark, KeptAttributes];
