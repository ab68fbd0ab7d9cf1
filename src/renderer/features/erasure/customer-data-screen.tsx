import { Button, Checkbox } from '@mantine/core';
import { IconEraser, IconUsers } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { useCustomers } from '#renderer/ui/journal-queries.ts';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { AccessCopy } from './access-copy.tsx';
import classes from './erasure.module.css';
import { EraseDialog } from './erase-dialog.tsx';
import { HeldList, type Held } from './held-list.tsx';

/** Everything the journal holds about one customer: to look at, to hand over, to erase. */
export function CustomerDataScreen() {
  const { id = '' } = useParams();
  const customer = useCustomers().find((each) => each.id === id);
  const [done, setDone] = useState<readonly string[] | null>(null);
  if (done) return <Done sentences={done} />;
  if (!customer) return <NobodyHere />;
  return <CustomerData id={id} code={customer.code} onDone={setDone} />;
}

function CustomerData(props: {
  readonly id: string;
  readonly code: string;
  readonly onDone: (sentences: readonly string[]) => void;
}) {
  const { id, code } = props;
  const { erasure } = useJournal();
  const { records, backups, inRegister } = useSuspenseQuery({
    queryKey: ['erasure', id],
    queryFn: () => erasure.held({ customerId: id }),
    staleTime: 0,
  }).data;
  const evidence = records.filter((record) => record.bond === 'evidence' && !record.removed);
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState(false);
  const going = evidence.filter((record) => !kept.has(record.id));

  return (
    <Page>
      <p className={classes['back']}>
        <Link to={`/customers/${id}`}>{code}</Link>
      </p>
      <PageHeader
        title={`What is held about ${code}`}
        sub="The person behind the code may ask to see it, and to have it erased (UK GDPR, articles 15 and 17)."
      />
      {!inRegister && (
        <p className={classes['note']}>
          The register has no name for {code}: what is found is what points at the code. Enter the
          name in the register first if it may stand in your texts.
        </p>
      )}
      <HeldList
        title="Goes with the customer"
        note="All versions of it, what lies in the trash included."
        records={records.filter(({ bond, removed }) => bond === 'about' || removed)}
      />
      <HeldList
        title="Goes on without the customer"
        note="The mention becomes “[erased]”, names are taken out, and the earlier versions are erased."
        records={records.filter(({ bond, removed }) => bond === 'names' && !removed)}
      />
      {evidence.length > 0 && <EvidenceChoice evidence={evidence} kept={kept} onKept={setKept} />}
      <AccessCopy customerId={id} code={code} />
      <section className={classes['part']} aria-labelledby="erase-title">
        <h2 id="erase-title">Erase</h2>
        <p className={classes['note']}>
          From records, their history, drafts and files
          {backups === 0
            ? '. '
            : `, and from ${backups === 1 ? 'the backup' : `the ${backups} backups`} this app made. `}
          It cannot be undone. Copies and documents elsewhere, and what a sync service keeps, are
          for you to remove.
        </p>
        <Button
          leftSection={<IconEraser size={18} stroke={1.75} aria-hidden />}
          onClick={() => setAsking(true)}
        >
          Erase everything about {code}…
        </Button>
      </section>
      {asking && (
        <EraseDialog
          customerId={id}
          code={code}
          evidenceIds={going.map((record) => record.id)}
          onClose={() => setAsking(false)}
          onDone={props.onDone}
        />
      )}
    </Page>
  );
}

/** Evidence may be the customer's own words or the candidate's work: its owner looks at each. */
function EvidenceChoice(props: {
  readonly evidence: readonly Held[];
  readonly kept: ReadonlySet<string>;
  readonly onKept: (kept: ReadonlySet<string>) => void;
}) {
  const toggle = (id: string, erased: boolean) => {
    const next = new Set(props.kept);
    if (erased) next.delete(id);
    else next.add(id);
    props.onKept(next);
  };
  return (
    <section className={classes['part']} aria-labelledby="evidence-title">
      <h2 id="evidence-title">Evidence tied to the customer</h2>
      <p className={classes['note']}>
        What you leave unticked stays, with the customer taken out of it; its files stay as they
        are.
      </p>
      {props.evidence.map((record) => (
        <Checkbox
          key={record.id}
          label={`Erase ${record.name}${filesOf(record)}`}
          checked={!props.kept.has(record.id)}
          onChange={(event) => toggle(record.id, event.currentTarget.checked)}
        />
      ))}
    </section>
  );
}

const filesOf = ({ files }: Held): string =>
  files === 0 ? '' : files === 1 ? ' and its file' : ` and its ${files} files`;

const Done = ({ sentences }: { readonly sentences: readonly string[] }) => (
  <Page>
    <PageHeader title="Erased" sub="This is what was done, and what is left to you." />
    <ul className={classes['done']} aria-label="What was done">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
    <Button component={Link} to="/customers">
      All customers
    </Button>
  </Page>
);

const NobodyHere = () => (
  <Page>
    <EmptyState
      icon={IconUsers}
      title="This customer is not here"
      action={
        <Button component={Link} to="/customers">
          All customers
        </Button>
      }
    >
      It may have been deleted: restore it from the trash first, then look again.
    </EmptyState>
  </Page>
);
