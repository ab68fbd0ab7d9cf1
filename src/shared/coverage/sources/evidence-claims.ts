import type { ClaimSource } from '../claim-source.ts';

/** Evidence claims criteria as a whole; what it is and what was done in it says how it shows them. */
export const evidenceClaims: ClaimSource = ({ evidence }) =>
  evidence.flatMap((item) =>
    item.criteria.map((criterionId) => ({
      criterionId,
      passage: '',
      claim: {
        source: 'evidence',
        id: item.id,
        code: item.code,
        title: item.title,
        place: '',
        words: '',
        claim: null,
        how: item.description,
        standing: 'counts',
        type: item.type,
        day: item.date,
        customerIds: [...item.customerIds],
        channel: item.channel ?? '',
        lifecycle: [],
      },
    })),
  );
