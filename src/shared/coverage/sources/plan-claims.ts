import { planGuides } from '../../plans/plan-stages.ts';
import type { ClaimSource } from '../claim-source.ts';
import { textClaims } from './text-claims.ts';

/** Words in an included plan. */
export const planClaims: ClaimSource = ({ plans }, nameMention) =>
  plans.flatMap((plan) =>
    textClaims(
      plan.sections,
      (stageId) => planGuides[plan.kind].stages.find(({ id }) => id === stageId)?.name ?? stageId,
      {
        source: 'plan',
        id: plan.id,
        code: plan.code,
        title: plan.title,
        type: 'RA',
        day: plan.startedOn,
        customerIds: [...plan.customerIds],
        channel: '',
        lifecycle: [],
      },
      () => (plan.included ? 'counts' : 'private'),
      nameMention,
    ),
  );
