import type { Extensions } from '@tiptap/core';
import { Blockquote } from '@tiptap/extension-blockquote';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Italic } from '@tiptap/extension-italic';
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { Gapcursor, UndoRedo } from '@tiptap/extensions';
import type { NameMention } from '#shared/entries/claims.ts';
import { ClaimMark } from './claim-mark.ts';
import { Highlight } from './highlight.ts';
import { LeftOut } from './left-out.ts';
import { MentionNode } from './mention-node.ts';
import { unknownNodes } from './unknown-nodes.ts';

/** The small schema of a journal's text (`shared/entries/rich-text.ts`), for the editor. */
export const editorExtensions = (nameMention: NameMention): Extensions => [
  Document,
  Paragraph,
  Text,
  Bold,
  Italic,
  Blockquote,
  BulletList,
  OrderedList,
  ListItem,
  ListKeymap,
  HardBreak,
  UndoRedo,
  Gapcursor,
  ClaimMark,
  Highlight,
  LeftOut,
  MentionNode.configure({ nameMention }),
  ...unknownNodes,
];
