import type { Extensions } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import type { NameMention } from '#shared/entries/claims.ts';
import { ClaimMark } from './claim-mark.ts';
import { MentionNode } from './mention-node.ts';
import { unknownNodes } from './unknown-nodes.ts';

/** The small schema of a journal's text (`shared/entries/rich-text.ts`), for the editor. */
export const editorExtensions = (nameMention: NameMention): Extensions => [
  StarterKit.configure({
    code: false,
    codeBlock: false,
    heading: false,
    horizontalRule: false,
    link: false,
    strike: false,
    trailingNode: false,
    underline: false,
  }),
  ClaimMark,
  MentionNode.configure({ nameMention }),
  ...unknownNodes,
];
