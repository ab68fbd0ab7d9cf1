import { isWritten } from '#shared/entries/claims.ts';
import type { Change } from '#shared/measures/change.ts';

/** A stage of the account that says what the numbers cannot, and is still empty. */
export type OpenQuestion = { readonly stageId: 'else' | 'voices'; readonly text: string };

const asked = [
  { stageId: 'else', text: 'What else changed?' },
  { stageId: 'voices', text: 'Who saw it another way?' },
] as const;

/** What no chart can tell and an assessor will ask: other changes at that time, and contrary voices. */
export const openQuestions = ({ sections }: Change): readonly OpenQuestion[] =>
  asked.filter(
    ({ stageId }) =>
      !sections.some((section) => section.stageId === stageId && isWritten(section.content)),
  );
