import type { Complaint } from '#shared/complaints/complaint.ts';
import {
  complaintKindNames,
  complaintName,
  complaintStageNames,
} from '#shared/complaints/complaint-names.ts';
import { stageDay, stageReached } from '#shared/complaints/stage-dates.ts';
import { shortDay } from '#renderer/ui/day.ts';
import { useCustomers } from '#renderer/ui/journal-queries.ts';
import { LinkRows } from '#renderer/ui/link-rows.tsx';

/** Complaints, the newest first, each with how far it has come. */
export function ComplaintRows({ complaints }: { readonly complaints: readonly Complaint[] }) {
  const customers = useCustomers();
  if (complaints.length === 0) return <p>None of this kind. Choose another one above.</p>;
  const codes = (ids: readonly string[]) =>
    ids.flatMap((id) => customers.find((customer) => customer.id === id)?.code ?? []).join(', ');
  const rows = newestFirst(complaints).map((complaint) => {
    const received = stageDay(complaint.stages, 'received');
    const reached = stageReached(complaint.stages);
    const facts = [
      complaintKindNames[complaint.kind],
      codes(complaint.customerIds),
      received === null ? 'No day yet' : `Received ${shortDay(received)}`,
    ];
    return {
      id: complaint.id,
      to: `/complaints/${complaint.id}`,
      name: complaintName(complaint),
      line: facts.filter((fact) => fact !== '').join(' · '),
      side: [
        reached === null ? 'Not begun' : complaintStageNames[reached],
        complaint.included ? '' : 'Private',
      ]
        .filter((word) => word !== '')
        .join(' · '),
    };
  });
  return <LinkRows label="Complaints" rows={rows} />;
}

const newestFirst = (complaints: readonly Complaint[]): readonly Complaint[] =>
  complaints.toSorted((one, other) => order(other).localeCompare(order(one)));

const order = ({ stages, id }: Complaint): string => `${stageDay(stages, 'received') ?? '9'} ${id}`;
