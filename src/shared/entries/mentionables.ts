import type { Contact } from '../customers/contact.ts';
import type { Complaint } from '../complaints/complaint.ts';
import type { Customer } from '../customers/customer.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Feedback } from '../feedback/feedback.ts';
import type { Measure } from '../measures/measure.ts';
import type { Plan } from '../plans/plan.ts';
import type { Policy } from '../policies/policy.ts';
import type { NameMention } from './claims.ts';
import type { MentionKind } from './rich-text.ts';

/** The records of a journal that a text can mention. */
export type MentionableRecords = {
  readonly customers: readonly Customer[];
  readonly contacts: readonly Contact[];
  readonly evidence: readonly Evidence[];
  readonly measures: readonly Measure[];
  readonly complaints: readonly Complaint[];
  readonly feedback: readonly Feedback[];
  readonly plans: readonly Plan[];
  readonly policies: readonly Policy[];
};

/** One of them: `name` is what is printed, `about` tells it from others when it is chosen. */
export type Mentionable = {
  readonly kind: MentionKind;
  readonly id: string;
  readonly name: string;
  readonly about: string;
};

/** Everything a text can mention, kind by kind. A measure and a policy have no code, so their titles stand for them. */
export const mentionables = (records: MentionableRecords): readonly Mentionable[] => [
  ...records.customers.map(({ id, code, about }) => mentionable('customer', id, code, about)),
  ...records.contacts.map(({ id, code, purpose }) => mentionable('contact', id, code, purpose)),
  ...records.evidence.map(({ id, code, title }) => mentionable('evidence', id, code, title)),
  ...records.measures.map(({ id, title, population }) =>
    mentionable('measure', id, title, population),
  ),
  ...records.complaints.map(({ id, code, title }) => mentionable('complaint', id, code, title)),
  ...records.feedback.map(({ id, code, verbatim }) => mentionable('feedback', id, code, verbatim)),
  ...records.plans.map(({ id, code, title }) => mentionable('plan', id, code, title)),
  ...records.policies.map(({ id, title, reference }) =>
    mentionable('policy', id, title, reference),
  ),
];

/** Says mentions by what is printed for them; one of something that is not there is `[unknown]`. */
export function mentionNames(records: MentionableRecords): NameMention {
  const names = new Map(mentionables(records).map(({ kind, id, name }) => [`${kind} ${id}`, name]));
  return (kind, id) => names.get(`${kind} ${id}`) || '[unknown]';
}

const mentionable = (kind: MentionKind, id: string, name: string, about: string): Mentionable => ({
  kind,
  id,
  name,
  about,
});
