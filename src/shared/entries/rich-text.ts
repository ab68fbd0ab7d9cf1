import { z } from 'zod';
import { criterionIdSchema, recordIdSchema } from '../journal/ids.ts';

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

const claimMark = z.looseObject({
  type: z.literal('claim'),
  attrs: z.looseObject({
    claim: recordIdSchema,
    criteria: z.array(criterionIdSchema).min(1),
    how: z.string().max(1000).optional(),
  }),
});
const mentionAttributes = z.looseObject({
  kind: z.enum(mentionKinds),
  id: recordIdSchema,
});

const markSchema: z.ZodType = z.union([
  claimMark,
  z.looseObject({
    type: z.string().refine((type) => type !== 'claim', 'A claim needs its criteria'),
  }),
]);

const nodeSchema: z.ZodType = z.lazy(() =>
  z.union([
    z.looseObject({
      type: z.literal('text'),
      text: z.string(),
      marks: z.array(markSchema).optional(),
    }),
    z.looseObject({ type: z.literal('mention'), attrs: mentionAttributes }),
    z.looseObject({
      type: z.string().refine((type) => type !== 'text' && type !== 'mention'),
      content: z.array(nodeSchema).optional(),
    }),
  ]),
);

export const richTextSchema = z.looseObject({
  type: z.literal('doc'),
  content: z.array(nodeSchema).optional(),
}) as unknown as z.ZodType<RichText, RichText>;

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
