import { Navigate, useNavigate, useParams } from 'react-router';
import type { Complaint } from '#shared/complaints/complaint.ts';
import { complaintKindNames, complaintName } from '#shared/complaints/complaint-names.ts';
import { daysToClose, stageDay } from '#shared/complaints/stage-dates.ts';
import { longDay } from '#renderer/ui/day.ts';
import { DoubledCode } from '#renderer/ui/doubled-code.tsx';
import { useComplaints } from '#renderer/ui/journal-queries.ts';
import { RecordPage } from '#renderer/ui/record-page.tsx';
import { SaveState } from '#renderer/ui/save-state.tsx';
import { useOpenedWords } from '#renderer/ui/use-opened-words.ts';
import { useRecordDraft } from '#renderer/ui/use-record-draft.ts';
import { useRemoveRecord } from '#renderer/ui/use-remove-record.ts';
import { AccountPart } from './account-part.tsx';
import { AfterwardsPart } from './afterwards-part.tsx';
import { DecisionPart } from './decision-part.tsx';
import { HandlingPart } from './handling-part.tsx';

/** One complaint, from the first word to what was made of it. */
export function ComplaintScreen() {
  const { id } = useParams();
  const complaint = useComplaints().find((each) => each.id === id);
  return complaint ? (
    <OpenComplaint key={complaint.id} complaint={complaint} />
  ) : (
    <Navigate to="/complaints" replace />
  );
}

function OpenComplaint({ complaint }: { readonly complaint: Complaint }) {
  const { draft, edit, status, flush } = useRecordDraft('complaints', complaint);
  const all = useComplaints();
  const navigate = useNavigate();
  const remove = useRemoveRecord('complaints');
  useOpenedWords();
  const deleteComplaint = async () => {
    // What was typed last goes first, so that undoing the deletion brings it back too.
    await flush();
    await navigate('/complaints');
    await remove({ id: draft.id, name: complaintName(draft) });
  };
  const part = { draft, edit };
  return (
    <RecordPage
      back={{ to: '/complaints', name: 'All complaints' }}
      title={complaintName(draft)}
      sub={factsOf(draft)}
      kind="complaint"
      id={draft.id}
      state={<SaveState status={status} onRetry={() => void flush()} />}
      notice={
        <DoubledCode
          room="complaints"
          kind="complaint"
          record={draft}
          all={all}
          onCode={(code) => edit({ code })}
        />
      }
      included={draft.included}
      onIncluded={(included) => edit({ included })}
      deleteName="Delete complaint"
      onDelete={() => void deleteComplaint()}
      parts={[
        { id: 'account', name: 'What happened', content: <AccountPart {...part} /> },
        { id: 'handling', name: 'Handling it', content: <HandlingPart {...part} /> },
        { id: 'decision', name: 'Finding and putting right', content: <DecisionPart {...part} /> },
        { id: 'afterwards', name: 'Afterwards', content: <AfterwardsPart {...part} /> },
      ]}
    />
  );
}

function factsOf({ kind, stages }: Complaint): string {
  const received = stageDay(stages, 'received');
  const days = daysToClose(stages);
  return [
    complaintKindNames[kind],
    received === null ? 'No day yet' : `Received on ${longDay(received)}`,
    days === null ? '' : days === 0 ? 'closed the same day' : `closed after ${days} days`,
  ]
    .filter((fact) => fact !== '')
    .join(' · ');
}
