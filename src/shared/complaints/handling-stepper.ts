import type { CustomerModel } from '../guides/customer-model.ts';
import type { Complaint } from './complaint.ts';

type HandlingStep = Complaint['handling'][number];

/** A step to be filled in: a part of the chosen model, or one kept from a model chosen before. */
export type StepToFill = {
  /** Where it is kept: its place on the spine. */
  readonly step: string;
  readonly name: string;
  /** Empty for a kept step. */
  readonly meaning: string;
  readonly written: HandlingStep;
};

/** Models whose every part has a place on the spine of putting a complaint right: LASS, its variants, an employer's own. */
export const handlingModels = (models: readonly CustomerModel[]): readonly CustomerModel[] =>
  models.filter(({ parts }) => parts.every(({ spine }) => spine !== undefined && spine.length > 0));

/**
 * The steps of a model with what was written for each. Words are kept by their place on the spine, so
 * that choosing another model moves none and coming back finds all of them: a part shows its own step
 * first, then every other step it covers that has words; what no part covers stands at the end.
 */
export function stepsToFill(
  model: CustomerModel | undefined,
  handling: readonly HandlingStep[],
): readonly StepToFill[] {
  const own = ownSteps(model);
  const mainSteps = new Set(own.map(({ step }) => step));
  const shown = new Set(mainSteps);
  const ofParts = own.flatMap(({ part, step }) => {
    const others = (part.spine ?? []).filter(
      (each) => !shown.has(each) && isWritten(handling, each),
    );
    for (const other of others) shown.add(other);
    return [
      { step, name: part.name, meaning: part.meaning, written: writtenAt(handling, step) },
      ...others.map((other) => ({
        step: other,
        name: `${part.name}: ${spineName(other)}`,
        meaning: '',
        written: writtenAt(handling, other),
      })),
    ];
  });
  const kept = handling
    .filter(({ step }) => !shown.has(step) && isWritten(handling, step))
    .map((written) => ({
      step: written.step,
      name: `Kept from before: ${spineName(written.step)}`,
      meaning: '',
      written,
    }));
  return [...ofParts, ...kept];
}

/** The steps with one of them written anew; the others stay where they are. */
export const withStep = (
  handling: readonly HandlingStep[],
  changed: HandlingStep,
): readonly HandlingStep[] =>
  handling.some(({ step }) => step === changed.step)
    ? handling.map((each) => (each.step === changed.step ? changed : each))
    : [...handling, changed];

/** Each part with the first place on the spine that no part before it has taken. */
function ownSteps(model: CustomerModel | undefined) {
  const taken = new Set<string>();
  return (model?.parts ?? []).map((part) => {
    const step = part.spine?.find((each) => !taken.has(each)) ?? part.id;
    taken.add(step);
    return { part, step };
  });
}

const writtenAt = (handling: readonly HandlingStep[], step: string): HandlingStep =>
  handling.find((each) => each.step === step) ?? { step, on: null, time: '', words: '' };

function isWritten(handling: readonly HandlingStep[], step: string): boolean {
  const { on, time, words } = writtenAt(handling, step);
  return on !== null || time !== '' || words !== '';
}

/** `follow-up` is `follow up`. */
const spineName = (step: string): string => step.replaceAll('-', ' ');
