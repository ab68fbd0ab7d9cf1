import { contactChannels } from '../../customers/contact-channels.ts';
import type { ClaimSource } from '../claim-source.ts';

/** A promise shows nothing until it is kept. */
export const followUpClaims: ClaimSource = ({ followUps }) =>
  followUps.flatMap((followUp) =>
    followUp.criteria.map((criterionId) => ({
      criterionId,
      passage: '',
      claim: {
        source: 'follow-up',
        id: followUp.id,
        code: followUp.code,
        title: followUp.title,
        place: '',
        words: '',
        claim: null,
        how: followUp.content,
        standing: followUp.doneOn === null ? 'not-done' : 'counts',
        type: 'RA',
        day: followUp.doneOn,
        customerIds: [followUp.customerId],
        channel:
          contactChannels.find(({ id }) => id === followUp.channel)?.name ?? followUp.channel,
        lifecycle: ['follow-up'],
      },
    })),
  );
