import type { NameMention } from '../entries/claims.ts';
import { claimMarks, plainText } from '../entries/claims.ts';
import type { Entry } from '../entries/entry.ts';
import type { RichText, RichTextNode } from '../entries/rich-text.ts';

/** Where a section's plain text stands in the text of the whole entry. */
export type SectionPlace = { readonly stageId: string; readonly from: number; readonly to: number };

/** The words of an entry as one text, sections in their order with an empty line between. */
export type EntryText = { readonly text: string; readonly sections: readonly SectionPlace[] };

/** A claim's words within the plain text of its section. */
export type ClaimPlace = {
  readonly criteria: readonly string[];
  readonly from: number;
  readonly to: number;
};

const between = '\n\n';

/** Joins the sections of an entry; `sections` says where each begins and ends. */
export function entryText(entry: Entry, nameMention: NameMention): EntryText {
  const words = entry.sections.map((section) => plainText(section.content, nameMention));
  let from = 0;
  const sections = entry.sections.map(({ stageId }, index) => {
    const place = { stageId, from, to: from + (words[index]?.length ?? 0) };
    from = place.to + between.length;
    return place;
  });
  return { text: words.join(between), sections };
}

/** Where the claims of a section stand in its plain text; pieces of one claim that touch are one place. */
export function claimPlaces(content: RichText, nameMention: NameMention): readonly ClaimPlace[] {
  const places = new Map<string, ClaimPlace>();
  let at = 0;
  const walk = (node: RichTextNode): void => {
    if ('content' in node && node.content) {
      const separator = node.type === 'paragraph' ? 0 : 1;
      node.content.forEach((child, index) => {
        if (index > 0) at += separator;
        walk(child);
      });
      return;
    }
    const length = leafLength(node, nameMention);
    for (const { attrs } of claimMarks(node)) {
      const from = places.get(attrs.claim)?.from ?? at;
      places.set(attrs.claim, { criteria: attrs.criteria, from, to: at + length });
    }
    at += length;
  };
  (content.content ?? []).forEach((block, index) => {
    if (index > 0) at += 1;
    walk(block);
  });
  return [...places.values()];
}

/** Length of a leaf in the plain text, measured by the function that writes it. */
const leafLength = (node: RichTextNode, nameMention: NameMention): number =>
  plainText({ type: 'doc', content: [{ type: 'paragraph', content: [node] }] }, nameMention).length;
