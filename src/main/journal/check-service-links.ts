import { complaintAccount, type Complaint } from '#shared/complaints/complaint.ts';
import type { Plan } from '#shared/plans/plan.ts';
import { planGuides } from '#shared/plans/plan-stages.ts';
import { linkProblems, textProblems, type Known, type LinkedRecords } from './known-links.ts';

/** Links of complaints, plans and feedback that lead nowhere. */
export const serviceProblems = (records: LinkedRecords, known: Known): readonly string[] => [
  ...records.list('complaint').flatMap((complaint) => complaintProblems(complaint, known)),
  ...records.list('plan').flatMap((plan) => planProblems(plan, known)),
  ...records
    .list('feedback')
    .flatMap(({ code, customerIds, links }) => [
      ...customerIds.flatMap((id) => known.record(`Feedback ${code}`, 'customer', id)),
      ...linkProblems(`Feedback ${code}`, links, known),
    ]),
];

function complaintProblems(complaint: Complaint, known: Known): readonly string[] {
  const who = `Complaint ${complaint.code}`;
  const { evidenceId } = complaint.witness;
  return [
    ...complaint.customerIds.flatMap((id) => known.record(who, 'customer', id)),
    ...complaint.contactIds.flatMap((id) => known.record(who, 'contact', id)),
    ...(evidenceId === null ? [] : known.record(who, 'evidence', evidenceId)),
    ...textProblems(who, complaint.sections, new Set([complaintAccount.id]), known),
    ...linkProblems(who, complaint.links, known),
  ];
}

function planProblems(plan: Plan, known: Known): readonly string[] {
  const who = `Plan ${plan.code}`;
  const stages = new Set(planGuides[plan.kind].stages.map(({ id }) => id));
  const measures = [...plan.targets, ...plan.actions].flatMap(({ measureId }) => measureId ?? []);
  return [
    ...plan.customerIds.flatMap((id) => known.record(who, 'customer', id)),
    ...measures.flatMap((id) => known.record(who, 'measure', id)),
    ...textProblems(who, plan.sections, stages, known),
    ...linkProblems(who, [...plan.links, ...plan.actions.flatMap(({ links }) => links)], known),
  ];
}
