import { splitCriterionId } from '#shared/journal/ids.ts';
import type { Decision } from '#shared/coverage/decision.ts';
import { readDay } from '#shared/measures/read-day.ts';
import { decisionChoices } from '#shared/reports/parts/decision-boxes.ts';
import type { BoxValues } from './box-values.ts';

/** What an assessor said about one criterion. */
export type Judgement = Pick<
  Decision,
  'criterionId' | 'outcome' | 'feedback' | 'assessor' | 'decidedOn'
>;

export type Judgements = {
  readonly decided: readonly Judgement[];
  /** The criteria with feedback, but without a decision: there is nothing to keep the feedback with. */
  readonly undecided: readonly string[];
};

const outcomes = new Map<string, Decision['outcome']>([
  [decisionChoices[0], 'met'],
  [decisionChoices[1], 'more-needed'],
]);

/** Whether the boxes are those of one of our reports: every one with boxes asks for decisions or for signatures. */
export const isReport = (boxes: BoxValues): boolean =>
  [...boxes.keys()].some((name) => /^(decision|feedback|sign-off)\//.test(name));

/** The decisions in the boxes of a marked report. */
export function readJudgements(boxes: BoxValues): Judgements {
  const criteria = [...boxes.keys()].flatMap((name) => {
    const [, criterionId] = /^decision\/(.+)$/s.exec(name) ?? [];
    return criterionId === undefined ? [] : [criterionId];
  });
  const judgements = criteria.map((criterionId) => {
    const feedback = boxes.get(`feedback/${criterionId}`) ?? '';
    const outcome = outcomes.get(boxes.get(`decision/${criterionId}`) ?? '');
    return { criterionId, outcome, feedback, ...signature(boxes, criterionId) };
  });
  return {
    decided: judgements.flatMap(({ outcome, ...rest }) =>
      outcome === undefined ? [] : [{ ...rest, outcome }],
    ),
    undecided: judgements
      .filter(({ outcome, feedback }) => outcome === undefined && feedback !== '')
      .map(({ criterionId }) => criterionId),
  };
}

/** Who decided and when: signed for the unit, or for the whole report. */
function signature(boxes: BoxValues, criterionId: string) {
  const { unitId } = splitCriterionId(criterionId);
  const signed = (part: 'name' | 'date') =>
    boxes.get(`sign-off/${unitId}/assessor/${part}`) ||
    boxes.get(`sign-off/assessor/${part}`) ||
    '';
  const day = readDay(signed('date'));
  return { assessor: signed('name').slice(0, 200), decidedOn: day.ok ? day.value : null };
}
