import type { Caution } from '../comparison.ts';
import { phases, type Phase } from '../measure.ts';
import type { ComparedMeasure } from './usable-observations.ts';
import { counted, numberText, percentText } from './number-text.ts';

type Answered = Readonly<Record<Phase, number>>;

const surveyKinds = ['rating', 'yes-no', 'nps', 'csat', 'ces'];

/** Doubts about how the answers came in: who was asked, by whom, and when. */
export function gatheringCautions(
  measure: ComparedMeasure,
  answered: Answered,
): readonly Caution[] {
  return [
    ...askedCautions(measure, answered),
    ...(isSamePerson(measure) ? [samePerson] : []),
    ...(isRetrospective(measure) ? [retrospective] : []),
  ];
}

function askedCautions(measure: ComparedMeasure, answered: Answered): readonly Caution[] {
  if (!surveyKinds.includes(measure.kind)) return [];
  const { before, after } = measure.asked;
  if (before === null && after === null) return [askedUnknown];
  if ((before ?? answered.before) < answered.before || (after ?? answered.after) < answered.after) {
    return [moreAnswersThanAsked];
  }
  // A phase that has no answers yet is not one in which nobody answered.
  const incomplete = phases.filter(
    (phase) => answered[phase] > 0 && answered[phase] < (measure.asked[phase] ?? 0),
  );
  if (incomplete.length === 0) return [];
  const parts = incomplete.map((phase) =>
    replied(answered[phase], measure.asked[phase] ?? 0, phase),
  );
  return [
    {
      gate: 'self-selection',
      text: `Not all who were asked answered: ${parts.join(', ')}. Those who did not may think otherwise.`,
    },
  ];
}

function replied(answers: number, asked: number, phase: Phase): string {
  const share = asked >= 5 ? ` (${percentText(answers / asked)})` : '';
  return `${numberText(answers)} of ${numberText(asked)}${share} ${phase}`;
}

const isSamePerson = ({ kind, collection }: ComparedMeasure): boolean =>
  kind === 'self-rating' || /\b(I|me|myself)\b/.test(collection);

const isRetrospective = ({ recalled, collection, question }: ComparedMeasure): boolean =>
  recalled ||
  /\b(retrospectiv\w*|looking back|from memory|remembered|recalled)\b/i.test(
    `${collection} ${question}`,
  );

const askedUnknown: Caution = {
  gate: 'asked-unknown',
  text: 'It is not recorded how many were asked, so nobody can tell how many stayed silent.',
};

const moreAnswersThanAsked: Caution = {
  gate: 'more-answers-than-asked',
  text: 'There are more answers than people asked. Check both numbers.',
};

const samePerson: Caution = {
  gate: 'same-person',
  text: 'The person who made the change also did the measuring, before and after, and may have seen what they hoped to see.',
};

const retrospective: Caution = {
  gate: 'retrospective',
  text: 'The start was described looking back, and memory tends to make the way from there look longer.',
};

/** Said when answers were set aside because they cannot be on this scale. */
export const leftOutCaution = (n: number): Caution => ({
  gate: 'not-possible',
  text: `${counted(n, 'value is', 'values are')} not possible for this measure and left out.`,
});
