import { Button } from '@mantine/core';
import { IconPlus, IconScale } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { lawLibrary, newPolicy, policyOfLaw } from '#shared/policies/law-library.ts';
import type { Policy } from '#shared/policies/policy.ts';
import { shortDay } from '#renderer/ui/day.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { usePolicies } from '#renderer/ui/journal-queries.ts';
import { ListAndPanel } from '#renderer/ui/list-and-panel.tsx';
import { newRecordId } from '#renderer/ui/new-record-id.ts';
import { PlanRoomTabs } from '#renderer/ui/plan-room-tabs.tsx';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { RecordRows } from '#renderer/ui/record-rows.tsx';
import { useOpenItem } from '#renderer/ui/use-open-item.ts';
import { useAddRecord } from '#renderer/ui/use-record-draft.ts';
import classes from './policies.module.css';
import { PolicyPanel } from './policy-panel.tsx';
import { usePolicyUses } from './use-policy-uses.ts';

/** The laws and the employer's policies that bound the work, and where the journal links them. */
export function PoliciesScreen() {
  const policies = usePolicies();
  const { openId, open } = useOpenItem();
  const { add, fault } = useAddPolicy(open);
  const opened = policies.find(({ id }) => id === openId);
  const addButton = (
    <Button
      leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
      onClick={() => void add(newPolicy(newRecordId()))}
    >
      Add a policy
    </Button>
  );
  return (
    <Page wide>
      <PlanRoomTabs />
      <PageHeader
        title="Law and policy"
        sub={
          <>
            What you must keep to, in plain words. Not legal advice: check that each is current. See
            also <Link to="/privacy">what this journal holds about customers</Link>.
          </>
        }
        actions={policies.length > 0 && addButton}
      />
      {fault && <ErrorLine>{fault}</ErrorLine>}
      {policies.length === 0 ? (
        <EmptyState icon={IconScale} title="No law or policy yet" action={addButton}>
          Add your employer’s own, or take over one of the laws below. Then link it where it shaped
          what you did.
        </EmptyState>
      ) : (
        <ListAndPanel
          list={<PolicyRows policies={policies} openId={openId} onOpen={open} />}
          panel={
            opened ? (
              <PolicyPanel key={opened.id} policy={opened} onClose={() => open(null)} />
            ) : null
          }
        />
      )}
      <Library policies={policies} onAdd={(policy) => void add(policy)} />
    </Page>
  );
}

function PolicyRows(props: {
  readonly policies: readonly Policy[];
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
}) {
  const uses = usePolicyUses();
  const rows = props.policies
    .toSorted((one, other) => one.title.localeCompare(other.title, 'en-GB'))
    .map((policy) => {
      const count = uses(policy.id).length;
      const checked =
        policy.checkedOn === null ? 'Not checked yet' : `Checked ${shortDay(policy.checkedOn)}`;
      return {
        id: policy.id,
        name: policy.title === '' ? 'Untitled policy' : policy.title,
        line: [policy.lawId === null ? 'Employer’s own' : 'Law', checked, policy.reference]
          .filter((part) => part !== '')
          .join(' · '),
        side: count === 0 ? 'Not linked yet' : `Linked ${count === 1 ? 'once' : `${count} times`}`,
      };
    });
  return (
    <RecordRows label="Law and policy" rows={rows} openId={props.openId} onOpen={props.onOpen} />
  );
}

function Library(props: {
  readonly policies: readonly Policy[];
  readonly onAdd: (policy: Policy) => void;
}) {
  const laws = lawLibrary.filter((law) => !props.policies.some(({ lawId }) => lawId === law.id));
  if (laws.length === 0) return null;
  return (
    <section className={classes['library']}>
      <h2>Laws to start from</h2>
      <ul aria-label="Laws to start from">
        {laws.map((law) => (
          <li key={law.id}>
            <div>
              <b>{law.title}</b>
              <p>{law.asks}</p>
            </div>
            <Button
              variant="default"
              aria-label={`Add ${law.title}`}
              onClick={() => props.onAdd(policyOfLaw(law, newRecordId()))}
            >
              Add
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Adds a policy at once and opens it; the panel saves what is typed then. */
function useAddPolicy(open: (id: string) => void) {
  const addRecord = useAddRecord('policies');
  const [fault, setFault] = useState<string | null>(null);
  const add = async (policy: Policy) => {
    const saved = await addRecord(policy);
    setFault(saved.outcome === 'saved' ? null : saved.reason);
    if (saved.outcome === 'saved') open(policy.id);
  };
  return { add, fault };
}
