import { contactStages, type Contact } from '../customers/contact.ts';
import type { Customer } from '../customers/customer.ts';
import type { FollowUp } from '../customers/follow-up.ts';
import { isWritten } from '../entries/claims.ts';
import { contactAnchor, customerAnchor } from './anchors.ts';
import type { RichTextNames } from './rich-text-blocks.ts';
import type { SelectedRelationship } from './select-relationships.ts';
import { writtenStages, type WrittenStage } from './written-stages.ts';

/** A customer with the contacts and follow-ups that are handed in, ready to be printed. */
export type ReportRelationship = {
  readonly customer: Customer;
  readonly anchor: string;
  readonly contacts: readonly ReportContact[];
  readonly followUps: readonly FollowUp[];
};

export type ReportContact = {
  readonly contact: Contact;
  readonly anchor: string;
  /** Those with words; a short contact answers few of the questions. */
  readonly stages: readonly WrittenStage[];
};

export const reportRelationship = (
  { customer, contacts, followUps }: SelectedRelationship,
  names: RichTextNames,
): ReportRelationship => ({
  customer,
  anchor: customerAnchor(customer.id),
  contacts: contacts.map((contact) => ({
    contact,
    anchor: contactAnchor(contact.id),
    stages: writtenStages(
      contactStages,
      contact.sections.filter(({ content }) => isWritten(content)),
      contactAnchor(contact.id),
      names,
    ).filter(({ blocks }) => blocks.length > 0),
  })),
  followUps,
});

/** The criteria a relationship shows, as often as it shows them. */
export const relationshipCriteria = ({
  contacts,
  followUps,
}: ReportRelationship): readonly string[] => [
  ...contacts.flatMap(({ stages }) =>
    stages.flatMap(({ claims }) => claims.flatMap(({ criteria }) => criteria)),
  ),
  ...followUps.filter(({ doneOn }) => doneOn !== null).flatMap(({ criteria }) => criteria),
];
