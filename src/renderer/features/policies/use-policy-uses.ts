import { complaintName } from '#shared/complaints/complaint-names.ts';
import { linksOf, type RecordLink } from '#shared/links/record-link.ts';
import { planName } from '#shared/plans/plan-names.ts';
import {
  useComplaints,
  useContacts,
  useEntries,
  useFeedback,
  usePlans,
} from '#renderer/ui/journal-queries.ts';

export type PolicyUse = { readonly to: string; readonly name: string };

/** Where a policy is linked: entries, contacts, complaints, plans and feedback, by their names, each with its address. */
export function usePolicyUses(): (policyId: string) => readonly PolicyUse[] {
  const entries = useEntries();
  const contacts = useContacts();
  const complaints = useComplaints();
  const plans = usePlans();
  const feedback = useFeedback();
  return (policyId) => [
    ...entries
      .filter(({ policyIds }) => policyIds.includes(policyId))
      .map(({ id, code, title }) => ({ to: `/entries/${id}`, name: `${code} ${title}` })),
    ...contacts
      .filter(({ links }) => isLinked(links ?? [], policyId))
      .map(({ id, code, purpose }) => ({
        to: `/contacts/${id}`,
        name: `${code} ${purpose}`.trim(),
      })),
    ...complaints
      .filter(({ links }) => isLinked(links, policyId))
      .map((complaint) => ({
        to: `/complaints/${complaint.id}?show=afterwards`,
        name: complaintName(complaint),
      })),
    ...plans
      .filter(({ links, actions }) =>
        isLinked([...links, ...actions.flatMap((action) => action.links)], policyId),
      )
      .map((plan) => ({ to: `/plan/${plan.id}?show=links`, name: planName(plan) })),
    ...feedback
      .filter(({ links }) => isLinked(links, policyId))
      .map(({ id, code }) => ({ to: `/feedback?item=${id}`, name: `Feedback ${code}` })),
  ];
}

const isLinked = (links: readonly RecordLink[], policyId: string): boolean =>
  linksOf(links, 'policy').some(({ id }) => id === policyId);
