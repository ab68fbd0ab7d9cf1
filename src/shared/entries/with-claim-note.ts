import { claimMarks } from './claims.ts';
import type { RichTextMark, RichTextNode } from './rich-text.ts';
import type { Section } from './section.ts';

/** The sections with another note on how one claim shows its criteria; an empty note is none. */
export const withClaimNote = (
  sections: readonly Section[],
  claim: string,
  how: string,
): readonly Section[] =>
  sections.map((section) => {
    const content = section.content.content ?? [];
    return content.some((block) => holds(block, claim))
      ? {
          ...section,
          content: { ...section.content, content: content.map((block) => note(block, claim, how)) },
        }
      : section;
  });

function note(node: RichTextNode, claim: string, how: string): RichTextNode {
  if ('content' in node && node.content) {
    return { ...node, content: node.content.map((child) => note(child, claim, how)) };
  }
  if (!('marks' in node) || !holds(node, claim)) return node;
  return { ...node, marks: (node.marks ?? []).map((mark) => noteMark(mark, claim, how)) };
}

function noteMark(mark: RichTextMark, claim: string, how: string): RichTextMark {
  if (mark.type !== 'claim' || mark.attrs.claim !== claim) return mark;
  const { how: _before, ...attrs } = mark.attrs;
  return { ...mark, attrs: how === '' ? attrs : { ...attrs, how } };
}

const holds = (node: RichTextNode, claim: string): boolean =>
  claimMarks(node).some(({ attrs }) => attrs.claim === claim) ||
  ('content' in node && (node.content ?? []).some((child) => holds(child, claim)));
