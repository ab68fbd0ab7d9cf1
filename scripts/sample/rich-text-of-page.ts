import type {
  MentionKind,
  RichText,
  RichTextMark,
  RichTextNode,
} from '#shared/entries/rich-text.ts';
import { emptyRichText } from '#shared/entries/rich-text.ts';

/** What a page's marks stand for. Both throw for a word they do not know. */
export type PageMarks = {
  /** Turns the codes of a claim into its mark: `3.1 2.2`. */
  readonly claim: (codes: readonly string[]) => RichTextMark;
  /** Finds what is mentioned: `customer-a`. */
  readonly mention: (key: string) => { readonly kind: MentionKind; readonly id: string };
};

/**
 * The rich text of one part of a page: paragraphs, `- ` and `1. ` lists, `> `
 * quotes, `**bold**`, `*italic*`, `@customer-a` for a mention and
 * `[[the words|2.1 3.2]]` for words that show criteria.
 */
export function richTextOfPage(text: string, marks: PageMarks): RichText {
  const blocks = text.split(/\n\s*\n/).filter((block) => block.trim() !== '');
  if (blocks.length === 0) return emptyRichText;
  return { type: 'doc', content: blocks.map((block) => blockNode(block.trim(), marks)) };
}

function blockNode(block: string, marks: PageMarks): RichTextNode {
  const paragraph = (text: string): RichTextNode => ({
    type: 'paragraph',
    content: inlineNodes(text, marks, []),
  });
  const list = (type: 'bulletList' | 'orderedList', start: RegExp): RichTextNode => ({
    type,
    content: block
      .split('\n')
      .map((line) => ({ type: 'listItem', content: [paragraph(line.replace(start, ''))] })),
  });
  if (block.startsWith('- ')) return list('bulletList', /^- /);
  if (block.startsWith('1. ')) return list('orderedList', /^\d+\. /);
  if (block.startsWith('> ')) {
    return { type: 'blockquote', content: [paragraph(block.replace(/^> /gm, ''))] };
  }
  return paragraph(block.replaceAll('\n', ' '));
}

const inline =
  /\[\[(?<claimed>.+?)\|(?<codes>[^|\]]+)\]\]|\*\*(?<bold>.+?)\*\*|\*(?<italic>.+?)\*|@(?<key>[a-z0-9]+(?:-[a-z0-9]+)*)/gs;

function inlineNodes(
  text: string,
  marks: PageMarks,
  around: readonly RichTextMark[],
): readonly RichTextNode[] {
  const within = (inner: string, mark: RichTextMark) =>
    inlineNodes(inner, marks, [...around, mark]);
  const nodes: RichTextNode[] = [];
  let end = 0;
  for (const match of text.matchAll(inline)) {
    nodes.push(...textNode(text.slice(end, match.index), around));
    end = match.index + match[0].length;
    const { claimed, codes, bold, italic, key } = match.groups ?? {};
    if (claimed && codes) nodes.push(...within(claimed, marks.claim(codes.trim().split(/\s+/))));
    if (bold) nodes.push(...within(bold, { type: 'bold' }));
    if (italic) nodes.push(...within(italic, { type: 'italic' }));
    if (key) nodes.push({ type: 'mention', attrs: marks.mention(key), ...withMarks(around) });
  }
  return [...nodes, ...textNode(text.slice(end), around)];
}

const textNode = (text: string, marks: readonly RichTextMark[]): readonly RichTextNode[] =>
  text === '' ? [] : [{ type: 'text', text, ...withMarks(marks) }];

const withMarks = (marks: readonly RichTextMark[]) => (marks.length === 0 ? {} : { marks });
