import { z } from 'zod';
import { criterionIdPattern, recordIdPattern } from '../journal/ids.ts';

/**
 * Rich text is ProseMirror JSON under a small schema: paragraphs, lists and
 * quotes; bold, italic and claim marks; mentions. Nodes and marks of a newer
 * version are kept as they are and shown by the text inside them.
 */
export type RichTextMark =
  | { readonly type: 'bold' }
  | { readonly type: 'italic' }
  | { readonly type: 'claim'; readonly attrs: ClaimAttributes };

/** A claim: these words show these criteria. One claim may be cut into several text nodes by other marks. */
export type ClaimAttributes = {
  readonly claim: string;
  readonly criteria: readonly string[];
  /** How these words show them, in the candidate's own words. */
  readonly how?: string | undefined;
};

/** Paragraphs, lists and quotes of the text itself may be left out of every report; on screen they say so. */
export type BlockAttributes = { readonly leftOut?: boolean | undefined };

export type RichTextNode =
  | {
      readonly type: 'text';
      readonly text: string;
      readonly marks?: readonly RichTextMark[] | undefined;
    }
  | { readonly type: 'hardBreak' }
  | {
      readonly type: 'mention';
      readonly attrs: { readonly kind: MentionKind; readonly id: string };
      readonly marks?: readonly RichTextMark[] | undefined;
    }
  | {
      readonly type: 'paragraph' | 'bulletList' | 'orderedList' | 'listItem' | 'blockquote';
      readonly attrs?: BlockAttributes | undefined;
      readonly content?: readonly RichTextNode[] | undefined;
    };

/** What a text can name with `@`. */
export const mentionKinds = [
  'customer',
  'contact',
  'evidence',
  'measure',
  'complaint',
  'feedback',
  'plan',
  'policy',
] as const;
export type MentionKind = (typeof mentionKinds)[number];
export type RichText = {
  readonly type: 'doc';
  readonly content?: readonly RichTextNode[] | undefined;
};

/**
 * Checks rich text all the way down. Written out because a journal has a hundred
 * thousand nodes to check when it is opened, and a schema of zod copies all it checks.
 */
export const richTextSchema = z.custom<RichText>(
  (value) => isObject(value) && value['type'] === 'doc' && isListOf(value['content'], isNode),
);

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list may be left out where it has nothing in it. */
const isListOf = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  value === undefined || (Array.isArray(value) && value.every(isItem));

/** Nodes of a newer version pass: they are kept as they are. */
function isNode(node: unknown): boolean {
  if (!isObject(node)) return false;
  switch (node['type']) {
    case 'text':
      return isText(node['text']) && isListOf(node['marks'], isMark);
    case 'mention':
      return isMentioned(node['attrs']);
    default:
      return isText(node['type']) && isListOf(node['content'], isNode);
  }
}

const isMentioned = (attrs: unknown): boolean =>
  isObject(attrs) &&
  (mentionKinds as readonly unknown[]).includes(attrs['kind']) &&
  isText(attrs['id']) &&
  recordIdPattern.test(attrs['id']);

/** So do marks of a newer version. */
const isMark = (mark: unknown): boolean =>
  isObject(mark) && isText(mark['type']) && (mark['type'] !== 'claim' || isClaim(mark['attrs']));

const isClaim = (attrs: unknown): boolean =>
  isObject(attrs) &&
  isText(attrs['claim']) &&
  recordIdPattern.test(attrs['claim']) &&
  Array.isArray(attrs['criteria']) &&
  attrs['criteria'].length > 0 &&
  attrs['criteria'].every((id) => isText(id) && criterionIdPattern.test(id)) &&
  (attrs['how'] === undefined || (isText(attrs['how']) && attrs['how'].length <= longestNote));

const longestNote = 1000;

const isText = (value: unknown): value is string => typeof value === 'string';

export const emptyRichText: RichText = { type: 'doc', content: [{ type: 'paragraph' }] };

/** Plain text as rich text: an empty line starts a new paragraph, a single line break stays one. */
export function richTextFromPlain(text: string): RichText {
  const paragraphs = text.split(/\n\s*\n/).map((paragraph): RichTextNode => {
    const lines = paragraph.split('\n').filter((line) => line !== '');
    const content = lines.flatMap((line, index): RichTextNode[] =>
      index === 0
        ? [{ type: 'text', text: line }]
        : [{ type: 'hardBreak' }, { type: 'text', text: line }],
    );
    return content.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content };
  });
  return { type: 'doc', content: paragraphs };
}
