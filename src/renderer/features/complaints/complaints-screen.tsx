import { Button } from '@mantine/core';
import { IconMessageReport, IconPlus } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { complaintKinds, type Complaint } from '#shared/complaints/complaint.ts';
import {
  complaintKindNames,
  complaintName,
  complaintStageNames,
} from '#shared/complaints/complaint-names.ts';
import { newComplaint } from '#shared/complaints/new-complaint.ts';
import { stageDay, stageReached } from '#shared/complaints/stage-dates.ts';
import { nextRecordCode } from '#shared/journal/next-record-code.ts';
import { shortDay } from '#renderer/ui/day.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { FilterPills } from '#renderer/ui/filter-pills.tsx';
import { useComplaints, useCustomers } from '#renderer/ui/journal-queries.ts';
import { LinkRows } from '#renderer/ui/link-rows.tsx';
import { newRecordId } from '#renderer/ui/new-record-id.ts';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { useAddRecord } from '#renderer/ui/use-record-draft.ts';

type Filter = 'all' | Complaint['kind'];

/** Everybody who was not content, the newest first, with how far each matter has come. */
export function ComplaintsScreen({ tabs }: { readonly tabs?: ReactNode }) {
  const complaints = useComplaints();
  const { add, fault } = useAddComplaint();
  const [filter, setFilter] = useState<Filter>('all');
  const addButton = (
    <Button
      leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
      onClick={() => void add()}
    >
      New complaint
    </Button>
  );
  return (
    <Page wide>
      <PageHeader
        title="Complaints"
        sub="Dissatisfaction and complaints: what was done about each, and what it was good for."
        actions={complaints.length > 0 && addButton}
      />
      {tabs}
      {fault && <ErrorLine>{fault}</ErrorLine>}
      {complaints.length === 0 ? (
        <EmptyState icon={IconMessageReport} title="No complaints yet" action={addButton}>
          Record the next customer who is not content, from the first word to the day you check that
          it has not come back.
        </EmptyState>
      ) : (
        <>
          <FilterPills
            label="Show complaints"
            pills={[
              { value: 'all', name: 'All', count: complaints.length },
              ...complaintKinds.map((kind) => ({
                value: kind,
                name: complaintKindNames[kind],
                count: complaints.filter((each) => each.kind === kind).length,
              })),
            ]}
            pressed={filter}
            onPress={setFilter}
          />
          <ComplaintRows
            complaints={complaints.filter(({ kind }) => filter === 'all' || kind === filter)}
          />
        </>
      )}
    </Page>
  );
}

function ComplaintRows({ complaints }: { readonly complaints: readonly Complaint[] }) {
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

/** Makes a complaint at once and opens it, where its title is asked first. */
function useAddComplaint() {
  const complaints = useComplaints();
  const addRecord = useAddRecord('complaints');
  const navigate = useNavigate();
  const [fault, setFault] = useState<string | null>(null);
  const add = async () => {
    const id = newRecordId();
    const saved = await addRecord(newComplaint(id, nextRecordCode('CP', complaints)));
    if (saved.outcome === 'not-saved') return setFault(saved.reason);
    await navigate(`/complaints/${id}`);
  };
  return { add, fault };
}

const newestFirst = (complaints: readonly Complaint[]): readonly Complaint[] =>
  complaints.toSorted((one, other) => order(other).localeCompare(order(one)));

const order = ({ stages, id }: Complaint): string => `${stageDay(stages, 'received') ?? '9'} ${id}`;
