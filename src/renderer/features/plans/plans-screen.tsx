import { Button, Menu } from '@mantine/core';
import { IconPlus, IconTargetArrow } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { dueActions } from '#shared/plans/action-standing.ts';
import { planKinds, type Plan, type PlanKind } from '#shared/plans/plan.ts';
import { actionsDone, planName } from '#shared/plans/plan-names.ts';
import { planGuides } from '#shared/plans/plan-stages.ts';
import { newPlan } from '#shared/plans/new-plan.ts';
import { nextRecordCode } from '#shared/journal/next-record-code.ts';
import { shortDay } from '#renderer/ui/day.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { FilterPills } from '#renderer/ui/filter-pills.tsx';
import { usePlans } from '#renderer/ui/journal-queries.ts';
import { LinkRows } from '#renderer/ui/link-rows.tsx';
import { newRecordId } from '#renderer/ui/new-record-id.ts';
import { PlanRoomTabs } from '#renderer/ui/plan-room-tabs.tsx';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { useCodesGiven } from '#renderer/ui/use-codes-given.ts';
import { useAddRecord } from '#renderer/ui/use-record-draft.ts';
import { useToday } from '#renderer/ui/use-today.ts';
import { DueActions } from './due-actions.tsx';
import classes from './plan.module.css';

type Filter = 'all' | PlanKind;

/** What is meant to be done about service, the team or oneself, with how far it has come. */
export function PlansScreen() {
  const plans = usePlans();
  const { add, fault } = useAddPlan();
  const [filter, setFilter] = useState<Filter>('all');
  return (
    <Page wide>
      <PlanRoomTabs />
      <PageHeader
        title="Plan"
        sub={
          <>
            Plans with actions that can be checked: for service, an improvement, a colleague,
            yourself. What binds them stands under <Link to="/policies">law and policy</Link>.
          </>
        }
        actions={plans.length > 0 && <NewPlan onChoose={(kind) => void add(kind)} />}
      />
      {fault && <ErrorLine>{fault}</ErrorLine>}
      {plans.length === 0 ? (
        <EmptyState
          icon={IconTargetArrow}
          title="No plan yet"
          action={<NewPlan onChoose={(kind) => void add(kind)} />}
        >
          Start with what customers told you: what should be better, by how much, by when, and what
          you will do for it.
        </EmptyState>
      ) : (
        <>
          <DueActions />
          <div className={classes['choose']}>
            <FilterPills
              label="Show plans"
              pills={[
                { value: 'all', name: 'All', count: plans.length },
                ...planKinds.map((kind) => ({
                  value: kind,
                  name: planGuides[kind].name,
                  count: plans.filter((plan) => plan.kind === kind).length,
                })),
              ]}
              pressed={filter}
              onPress={setFilter}
            />
          </div>
          <PlanRows plans={plans.filter(({ kind }) => filter === 'all' || kind === filter)} />
        </>
      )}
    </Page>
  );
}

const NewPlan = ({ onChoose }: { readonly onChoose: (kind: PlanKind) => void }) => (
  <Menu position="bottom-end" width={320}>
    <Menu.Target>
      <Button leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}>New plan</Button>
    </Menu.Target>
    <Menu.Dropdown>
      {planKinds.map((kind) => (
        <Menu.Item key={kind} onClick={() => onChoose(kind)}>
          <b>{planGuides[kind].name}</b>
          <br />
          {planGuides[kind].about}
        </Menu.Item>
      ))}
    </Menu.Dropdown>
  </Menu>
);

function PlanRows({ plans }: { readonly plans: readonly Plan[] }) {
  const today = useToday();
  if (plans.length === 0) return <p>None of this kind. Choose another one above.</p>;
  const rows = plans
    .toSorted((one, other) => order(other).localeCompare(order(one)))
    .map((plan) => {
      const overdue = dueActions([plan], today).filter(({ standing }) => standing === 'overdue');
      const facts = [
        planGuides[plan.kind].name,
        plan.startedOn === null ? '' : `Started ${shortDay(plan.startedOn)}`,
        plan.reviewOn === null ? '' : `Review ${shortDay(plan.reviewOn)}`,
      ];
      return {
        id: plan.id,
        to: `/plan/${plan.id}`,
        name: planName(plan),
        line: facts.filter((fact) => fact !== '').join(' · '),
        side: [
          actionsDone(plan),
          overdue.length > 0 ? `${overdue.length} overdue` : '',
          plan.included ? '' : 'Private',
        ]
          .filter((word) => word !== '')
          .join(' · '),
      };
    });
  return <LinkRows label="Plans" rows={rows} />;
}

/** Makes a plan at once and opens it, where its title is asked first. */
function useAddPlan() {
  const codesGiven = useCodesGiven('plans', 'plan');
  const addRecord = useAddRecord('plans');
  const navigate = useNavigate();
  const [fault, setFault] = useState<string | null>(null);
  const add = async (kind: PlanKind) => {
    const id = newRecordId();
    const saved = await addRecord(newPlan(id, nextRecordCode('PL', await codesGiven()), kind));
    if (saved.outcome === 'not-saved') return setFault(saved.reason);
    await navigate(`/plan/${id}`);
  };
  return { add, fault };
}

const order = ({ startedOn, id }: Plan): string => `${startedOn ?? '9'} ${id}`;
