import { contactChannels } from '../../customers/contact-channels.ts';
import { contactStages } from '../../customers/contact.ts';
import type { ClaimSource } from '../claim-source.ts';
import { standingsOf } from './standing-of.ts';
import { textClaims } from './text-claims.ts';

/** Words in an included contact with a customer. */
export const contactClaims: ClaimSource = ({ contacts, guides }, nameMention) => {
  const standing = standingsOf(guides);
  return contacts.flatMap((contact) =>
    textClaims(
      contact.sections,
      (stageId) => contactStages.find(({ id }) => id === stageId)?.name ?? stageId,
      {
        source: 'contact',
        id: contact.id,
        code: contact.code,
        title: contact.purpose,
        type: contact.reality === 'real' ? 'RA' : 'SIM',
        day: contact.happenedOn,
        customerIds: [contact.customerId],
        channel: contactChannels.find(({ id }) => id === contact.channel)?.name ?? contact.channel,
        lifecycle: contact.stage === null ? [] : [contact.stage],
      },
      standing(contact),
      nameMention,
    ),
  );
};
