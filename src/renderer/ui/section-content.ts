import { emptyRichText, type RichText } from '#shared/entries/rich-text.ts';
import type { Section } from '#shared/entries/section.ts';

/** What was written for a stage; a blank text where nothing was. */
export const contentOf = (sections: readonly Section[], stageId: string): RichText =>
  sections.find((section) => section.stageId === stageId)?.content ?? emptyRichText;

/** The sections with one answer replaced; the order of the others stays. */
export function withContent(
  sections: readonly Section[],
  stageId: string,
  content: RichText,
): readonly Section[] {
  return sections.some((section) => section.stageId === stageId)
    ? sections.map((section) => (section.stageId === stageId ? { ...section, content } : section))
    : [...sections, { stageId, content }];
}
