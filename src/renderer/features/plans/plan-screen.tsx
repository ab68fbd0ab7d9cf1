import { Navigate, useNavigate, useParams } from 'react-router';
import type { Plan } from '#shared/plans/plan.ts';
import { actionsDone, planName } from '#shared/plans/plan-names.ts';
import { planGuides } from '#shared/plans/plan-stages.ts';
import { shortDay } from '#renderer/ui/day.ts';
import { DoubledCode } from '#renderer/ui/doubled-code.tsx';
import { usePlans } from '#renderer/ui/journal-queries.ts';
import { RecordPage } from '#renderer/ui/record-page.tsx';
import { SaveState } from '#renderer/ui/save-state.tsx';
import { useOpenedWords } from '#renderer/ui/use-opened-words.ts';
import { useRecordDraft } from '#renderer/ui/use-record-draft.ts';
import { useRemoveRecord } from '#renderer/ui/use-remove-record.ts';
import { ActionsPart } from './actions-part.tsx';
import { LinksPart } from './links-part.tsx';
import { WrittenPart } from './written-part.tsx';

/** One plan: the questions of its kind, its actions with plan against actual, and what it rests on. */
export function PlanScreen() {
  const { id } = useParams();
  const plan = usePlans().find((each) => each.id === id);
  return plan ? <OpenPlan key={plan.id} plan={plan} /> : <Navigate to="/plan" replace />;
}

function OpenPlan({ plan }: { readonly plan: Plan }) {
  const { draft, edit, status, flush } = useRecordDraft('plans', plan);
  const all = usePlans();
  const navigate = useNavigate();
  const remove = useRemoveRecord('plans');
  useOpenedWords();
  const deletePlan = async () => {
    // What was typed last goes first, so that undoing the deletion brings it back too.
    await flush();
    await navigate('/plan');
    await remove({ id: draft.id, name: planName(draft) });
  };
  const part = { draft, edit };
  return (
    <RecordPage
      back={{ to: '/plan', name: 'All plans' }}
      title={planName(draft)}
      sub={factsOf(draft)}
      kind="plan"
      id={draft.id}
      state={<SaveState status={status} onRetry={() => void flush()} />}
      notice={
        <DoubledCode
          room="plans"
          kind="plan"
          record={draft}
          all={all}
          onCode={(code) => edit({ code })}
        />
      }
      included={draft.included}
      onIncluded={(included) => edit({ included })}
      deleteName="Delete plan"
      onDelete={() => void deletePlan()}
      parts={[
        { id: 'plan', name: 'The plan', content: <WrittenPart {...part} /> },
        { id: 'actions', name: 'Actions', content: <ActionsPart {...part} /> },
        { id: 'links', name: 'What it rests on', content: <LinksPart {...part} /> },
      ]}
    />
  );
}

const factsOf = (plan: Plan): string =>
  [
    planGuides[plan.kind].name,
    actionsDone(plan),
    plan.reviewOn === null ? '' : `review on ${shortDay(plan.reviewOn)}`,
  ]
    .filter((fact) => fact !== '')
    .join(' · ');
