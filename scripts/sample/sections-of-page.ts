import { emptyRichText } from '#shared/entries/rich-text.ts';
import type { Section } from '#shared/entries/section.ts';
import type { Page } from './read-page.ts';
import { richTextOfPage, type PageMarks } from './rich-text-of-page.ts';

/** One section for every stage, in the model's order; blank where the page has nothing. Throws for a stage it does not know. */
export function sectionsOfPage(
  page: Page,
  stageIds: readonly string[],
  marks: PageMarks,
): readonly Section[] {
  const stray = page.parts.find((part) => !stageIds.includes(part.stageId));
  if (stray) throw new Error(`${page.key}: there is no stage “${stray.stageId}”.`);
  return stageIds.map((stageId) => {
    const part = page.parts.find((each) => each.stageId === stageId);
    return { stageId, content: part ? richTextOfPage(part.text, marks) : emptyRichText };
  });
}

/** The sections as they stood after a first sitting: those from `written` on are still blank. */
export const afterFirstSitting = (
  sections: readonly Section[],
  written: number,
): readonly Section[] =>
  sections.map((section, position) =>
    position < written ? section : { ...section, content: emptyRichText },
  );
