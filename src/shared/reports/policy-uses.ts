import type { Feedback } from '../feedback/feedback.ts';
import { linksOf, type RecordLink } from '../links/record-link.ts';
import type { Policy } from '../policies/policy.ts';
import { feedbackAnchor } from './anchors.ts';
import type { ReportEntry } from './reported-accounts.ts';
import type { ReportRelationship } from './reported-relationships.ts';
import type { ReportComplaint, ReportPlan } from './reported-service.ts';

/** A law or policy with the accounts, contacts, complaints, plans and feedback of a report that link it. */
export type PolicyUse = {
  readonly policy: Policy;
  readonly usedIn: readonly { readonly name: string; readonly anchor: string }[];
};

type Shown = {
  readonly entries: readonly ReportEntry[];
  readonly relationships: readonly ReportRelationship[];
  readonly complaints: readonly ReportComplaint[];
  readonly plans: readonly ReportPlan[];
  readonly feedback: readonly Feedback[];
};

/** The policies that a report links, in the order of their titles. */
export function policyUses(policies: readonly Policy[], shown: Shown): readonly PolicyUse[] {
  const linking = [
    ...shown.entries.map(({ entry, anchor }) => ({
      name: entry.code,
      anchor,
      links: entry.links ?? [],
    })),
    ...shown.relationships.flatMap(({ contacts }) =>
      contacts.map(({ contact, anchor }) => ({
        name: contact.code,
        anchor,
        links: contact.links ?? [],
      })),
    ),
    ...shown.complaints.map(({ complaint, anchor }) => ({
      name: complaint.code,
      anchor,
      links: complaint.links,
    })),
    ...shown.plans.map(({ plan, anchor }) => ({
      name: plan.code,
      anchor,
      links: [...plan.links, ...plan.actions.flatMap(({ links }) => links)],
    })),
    ...shown.feedback.map(({ id, code, links }) => ({
      name: code,
      anchor: feedbackAnchor(id),
      links,
    })),
  ];
  return policies
    .map((policy) => ({
      policy,
      usedIn: linking
        .filter(({ links }) => isLinked(links, policy.id))
        .map(({ name, anchor }) => ({ name, anchor })),
    }))
    .filter(({ usedIn }) => usedIn.length > 0)
    .toSorted((one, other) => one.policy.title.localeCompare(other.policy.title, 'en-GB'));
}

const isLinked = (links: readonly RecordLink[], id: string): boolean =>
  linksOf(links, 'policy').some((each) => each.id === id);
