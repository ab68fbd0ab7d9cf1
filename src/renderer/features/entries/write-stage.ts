import type { Entry } from '#shared/entries/entry.ts';
import { emptyRichText, type RichText } from '#shared/entries/rich-text.ts';

/** The words written so far for a stage. */
export const stageContent = (entry: Pick<Entry, 'sections'>, stageId: string): RichText =>
  entry.sections.find((section) => section.stageId === stageId)?.content ?? emptyRichText;

/** The entry with these words for a stage; what else a section holds is kept. */
export function writeStage(entry: Entry, stageId: string, content: RichText): Entry {
  const isThere = entry.sections.some((section) => section.stageId === stageId);
  const sections = isThere
    ? entry.sections.map((section) =>
        section.stageId === stageId ? { ...section, content } : section,
      )
    : [...entry.sections, { stageId, content }];
  return { ...entry, sections };
}
