import { criterionId } from '#shared/journal/ids.ts';
import type { Unit } from '#shared/guides/unit.ts';

/** A criterion that words may show, with the outcome it stands under. */
export type CriterionChoice = {
  readonly id: string;
  readonly code: string;
  readonly text: string;
  readonly outcome: string;
  readonly unit: string;
};

/** The criteria of the chosen units, in the candidate's and the specification's order. */
export function criterionChoices(
  units: readonly Unit[],
  unitIds: readonly string[],
): readonly CriterionChoice[] {
  const chosen = unitIds.flatMap((id) => units.filter((unit) => unit.id === id));
  return chosen.flatMap((unit) =>
    unit.outcomes.flatMap((outcome) =>
      outcome.criteria.map(({ code, text }) => ({
        id: criterionId(unit.id, code),
        code,
        text,
        outcome: `${outcome.code} ${outcome.title}`,
        unit: unit.title,
      })),
    ),
  );
}

/** Finds by code or by any words of the text: `1.2`, `expect change`. */
export function findCriteria(
  choices: readonly CriterionChoice[],
  query: string,
): readonly CriterionChoice[] {
  const words = query.toLocaleLowerCase('en-GB').split(/\s+/u).filter(Boolean);
  return choices.filter(({ code, text }) => {
    const searched = `${code} ${text}`.toLocaleLowerCase('en-GB');
    return words.every((word) => searched.includes(word));
  });
}
