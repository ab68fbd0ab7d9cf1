import type { PlanAction } from './plan.ts';

/** A field of an action with what is missing in it, in one sentence that says what to do. */
export type MissingInAction = {
  readonly field: 'what' | 'measure' | 'baseline' | 'target' | 'due' | 'owner' | 'rationale';
  readonly sentence: string;
};

/**
 * What keeps an action from being specific, measurable and dated, field by field. It looks at what is
 * filled in and gives no score; whether a target is within reach only the candidate can say.
 */
export function smartCheck(action: PlanAction): readonly MissingInAction[] {
  const missing: readonly (MissingInAction | null)[] = [
    whatFault(action.what),
    isBlank(action.measure) && action.measureId === null
      ? { field: 'measure', sentence: 'Say by what you will see that it worked.' }
      : null,
    isBlank(action.baseline)
      ? { field: 'baseline', sentence: 'Say where it stands now, so that a change can be seen.' }
      : null,
    isBlank(action.target) ? { field: 'target', sentence: 'Say where it should be.' } : null,
    action.due === null ? { field: 'due', sentence: 'Give it a day.' } : null,
    isBlank(action.owner) ? { field: 'owner', sentence: 'Say who does it.' } : null,
    rationaleFault(action),
  ];
  return missing.filter((each) => each !== null);
}

/** Openings that name a wish and no act. */
const wish =
  /^(?:i (?:will|want to|plan to) )?(?:try|aim|hope|improve|be |get better|think about|consider|work on)/iu;

function whatFault(what: string): MissingInAction | null {
  if (isBlank(what)) return { field: 'what', sentence: 'Say what exactly will be done.' };
  if (wish.test(what.trim())) {
    return { field: 'what', sentence: 'This names a wish: say what will be done, step by step.' };
  }
  return what.trim().split(/\s+/u).length < 3
    ? { field: 'what', sentence: 'Say it in a few words more: what, where, with whom.' }
    : null;
}

function rationaleFault({ rationale, links }: PlanAction): MissingInAction | null {
  if (links.length > 0) return null;
  return isBlank(rationale)
    ? {
        field: 'rationale',
        sentence: 'Say why: which feedback, need, model or policy it rests on.',
      }
    : {
        field: 'rationale',
        sentence: 'Link the reason to the feedback, need, model or policy it rests on.',
      };
}

const isBlank = (text: string): boolean => text.trim() === '';
