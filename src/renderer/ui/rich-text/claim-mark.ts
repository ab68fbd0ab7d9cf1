import { Mark } from '@tiptap/core';

/**
 * Marks words that show criteria. Claims may overlap and several may lie on
 * the same words; typing at the end of one does not make it longer.
 */
export const ClaimMark = Mark.create({
  name: 'claim',
  inclusive: false,
  excludes: '',

  addAttributes() {
    return {
      claim: {
        default: '',
        parseHTML: (element) => element.getAttribute('data-claim'),
        renderHTML: ({ claim }) => ({ 'data-claim': String(claim) }),
      },
      criteria: {
        default: [],
        parseHTML: (element) => (element.getAttribute('data-criteria') ?? '').split(separator),
        renderHTML: ({ criteria }) => ({
          'data-criteria': (criteria as readonly string[]).join(separator),
        }),
      },
      how: {
        default: '',
        parseHTML: (element) => element.getAttribute('data-how') ?? '',
        renderHTML: ({ how }) => (how === '' ? {} : { 'data-how': String(how) }),
      },
    };
  },

  parseHTML: () => [{ tag: 'span[data-claim][data-criteria]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', { ...HTMLAttributes, class: 'hs-claim' }, 0],
});

/** A line break: the one character that no specification's code holds. */
const separator = '\n';
