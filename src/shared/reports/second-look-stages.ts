import type { Entry } from '../entries/entry.ts';
import type { Section } from '../entries/section.ts';
import { isWrittenLook, secondLookStage, type SecondLook } from '../second-looks/second-look.ts';
import { dayText } from './day-text.ts';
import type { RichTextNames } from './rich-text-blocks.ts';
import { writtenStages, type WrittenStage } from './written-stages.ts';

/** The second looks at an entry in their order, as stages that stand behind its own: `Second look, 24 March 2026`. */
export const secondLookStages = (
  entry: Entry,
  looks: readonly SecondLook[],
  account: string,
  names: RichTextNames,
): readonly WrittenStage[] =>
  looksAt(entry, looks).flatMap((look, index) => {
    const name = `Second look, ${dayText(look.lookedOn)}`;
    const stage = { id: secondLookStage, name, question: look.question };
    return writtenStages([stage], look.sections, `${account}-look-${index + 1}`, names);
  });

/** All texts of an account: its own sections and those of its second looks. */
export const sectionsOfEntry = (entry: Entry, looks: readonly SecondLook[]): readonly Section[] => [
  ...entry.sections,
  ...looksAt(entry, looks).flatMap(({ sections }) => sections),
];

const looksAt = (entry: Entry, looks: readonly SecondLook[]): readonly SecondLook[] =>
  looks
    .filter((look) => look.entryId === entry.id && isWrittenLook(look))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
