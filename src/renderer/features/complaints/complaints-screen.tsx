import { Button } from '@mantine/core';
import { IconMessageReport, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { complaintKinds, type Complaint } from '#shared/complaints/complaint.ts';
import { complaintKindNames } from '#shared/complaints/complaint-names.ts';
import { newComplaint } from '#shared/complaints/new-complaint.ts';
import { nextRecordCode } from '#shared/journal/next-record-code.ts';
import { CustomersRoomTabs } from '#renderer/ui/customers-room-tabs.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { FilterPills } from '#renderer/ui/filter-pills.tsx';
import { useComplaints } from '#renderer/ui/journal-queries.ts';
import { newRecordId } from '#renderer/ui/new-record-id.ts';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { useCodesGiven } from '#renderer/ui/use-codes-given.ts';
import { useAddRecord } from '#renderer/ui/use-record-draft.ts';
import { ComplaintRows } from './complaint-rows.tsx';
import classes from './complaint.module.css';

type Filter = 'all' | Complaint['kind'];

/** Everybody who was not content, the newest first, with how far each matter has come. */
export function ComplaintsScreen() {
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
      <CustomersRoomTabs />
      <PageHeader
        title="Complaints"
        sub="Dissatisfaction and complaints: what was done about each, and what it was good for."
        actions={complaints.length > 0 && addButton}
      />
      {fault && <ErrorLine>{fault}</ErrorLine>}
      {complaints.length === 0 ? (
        <EmptyState icon={IconMessageReport} title="No complaints yet" action={addButton}>
          Record the next customer who is not content, from the first word to the day you check that
          it has not come back.
        </EmptyState>
      ) : (
        <>
          <div className={classes['choose']}>
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
          </div>
          <ComplaintRows
            complaints={complaints.filter(({ kind }) => filter === 'all' || kind === filter)}
          />
        </>
      )}
    </Page>
  );
}

/** Makes a complaint at once and opens it, where its title is asked first. */
function useAddComplaint() {
  const codesGiven = useCodesGiven('complaints', 'complaint');
  const addRecord = useAddRecord('complaints');
  const navigate = useNavigate();
  const [fault, setFault] = useState<string | null>(null);
  const add = async () => {
    const id = newRecordId();
    const saved = await addRecord(newComplaint(id, nextRecordCode('CP', await codesGiven())));
    if (saved.outcome === 'not-saved') return setFault(saved.reason);
    await navigate(`/complaints/${id}`);
  };
  return { add, fault };
}
