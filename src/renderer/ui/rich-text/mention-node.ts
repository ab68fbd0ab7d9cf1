import { Node } from '@tiptap/core';
import type { NameMention } from '#shared/entries/claims.ts';

/** A customer, a piece of evidence or a measure named by id; shows the code it has now. */
export const MentionNode = Node.create<{ readonly nameMention: NameMention }>({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,

  addOptions: () => ({ nameMention: () => '[unknown]' }),

  addAttributes() {
    return {
      kind: {
        default: 'customer',
        parseHTML: (element) => element.getAttribute('data-kind'),
        renderHTML: ({ kind }) => ({ 'data-kind': String(kind) }),
      },
      id: {
        default: '',
        parseHTML: (element) => element.getAttribute('data-mention'),
        renderHTML: ({ id }) => ({ 'data-mention': String(id) }),
      },
    };
  },

  parseHTML: () => [{ tag: 'span[data-mention][data-kind]' }],

  renderHTML({ node, HTMLAttributes }) {
    return [
      'span',
      { ...HTMLAttributes, class: 'hs-mention' },
      this.options.nameMention(String(node.attrs['kind']), String(node.attrs['id'])),
    ];
  },

  renderText({ node }) {
    return this.options.nameMention(String(node.attrs['kind']), String(node.attrs['id']));
  },
});
