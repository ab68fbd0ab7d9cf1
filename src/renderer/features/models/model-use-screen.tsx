import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { Link, Navigate, useNavigate, useParams } from 'react-router';
import type { CustomerModel } from '#shared/guides/customer-model.ts';
import type { ModelUse } from '#shared/customer-models/model-use.ts';
import { HistoryLink } from '#renderer/ui/history-link.tsx';
import { useCustomers, useEntries, useGuides, useModelUses } from '#renderer/ui/journal-queries.ts';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { SaveState } from '#renderer/ui/save-state.tsx';
import { useRecordDraft } from '#renderer/ui/use-record-draft.ts';
import { useRemoveRecord } from '#renderer/ui/use-remove-record.ts';
import { MomentFields, PartFields, PlainFields } from './form-fields.tsx';
import { FormRows } from './form-rows.tsx';
import classes from './model-use.module.css';
import { ReadingPanel } from './reading-panel.tsx';
import { UseAbout } from './use-about.tsx';
import { UseOutcome } from './use-outcome.tsx';

/** One use of a customer model: its form, what came of it, and what the answers come to. */
export function ModelUseScreen() {
  const { id } = useParams();
  const use = useModelUses().find((each) => each.id === id);
  const model = useGuides().customerModels.find((each) => each.id === use?.modelId);
  if (!use) return <Navigate to="/models" replace />;
  return model ? <OpenUse key={use.id} opened={use} model={model} /> : <NoModel use={use} />;
}

function OpenUse({ opened, model }: { readonly opened: ModelUse; readonly model: CustomerModel }) {
  const { draft, edit, status, flush } = useRecordDraft('modelUses', opened);
  const remove = useRemoveRecord('modelUses');
  const navigate = useNavigate();
  const deleteUse = async () => {
    // What was typed last goes first, so that undoing the deletion brings it back too.
    await flush();
    await navigate('/models');
    await remove({ id: draft.id, name: `The use of ${model.name}` });
  };
  const form = {
    model,
    answers: draft.answers,
    onAnswers: (answers: ModelUse['answers']) => edit({ answers }),
  };
  return (
    <Page wide>
      <UseTrail use={draft} />
      <PageHeader
        title={model.name}
        sub={model.bestFor}
        actions={
          <>
            <SaveState status={status} onRetry={() => void flush()} />
            <HistoryLink kind="model-use" id={draft.id} />
          </>
        }
      />
      <div className={classes['work']}>
        <div className={classes['form']}>
          <section>
            <h2>What it is about</h2>
            <UseAbout use={draft} model={model} onEdit={edit} />
          </section>
          <section>
            <h2>The model, point by point</h2>
            <MomentFields {...form} />
            <PartFields {...form} />
            <PlainFields {...form} />
            <FormRows model={model} rows={draft.rows} onRows={(rows) => edit({ rows })} />
          </section>
          <section>
            <h2>What came of it</h2>
            <UseOutcome use={draft} onEdit={edit} />
          </section>
          <Button
            className={classes['delete'] ?? ''}
            size="xs"
            variant="subtle"
            leftSection={<IconTrash size={16} stroke={1.75} aria-hidden />}
            onClick={() => void deleteUse()}
          >
            Delete this use
          </Button>
        </div>
        <ReadingPanel model={model} use={draft} />
      </div>
    </Page>
  );
}

/** The way back: to all uses, and to the entries and customers it is about. */
function UseTrail({ use }: { readonly use: ModelUse }) {
  const entries = useEntries().filter(({ id }) => use.entryIds.includes(id));
  const customers = useCustomers().filter(({ id }) => use.customerIds.includes(id));
  return (
    <p className={classes['trail']}>
      <Link to="/models">All models put to use</Link>
      {entries.map(({ id, code }) => (
        <Link key={id} to={`/entries/${id}`}>
          {code}
        </Link>
      ))}
      {customers.map(({ id, code }) => (
        <Link key={id} to={`/customers/${id}`}>
          {code}
        </Link>
      ))}
    </p>
  );
}

const NoModel = ({ use }: { readonly use: ModelUse }) => (
  <Page>
    <PageHeader title="The guide to this model is missing" />
    <p>
      This use follows “{use.modelId}”, which is not in this journal. Bring its guide pack in under
      Settings; nothing that was written is lost.
    </p>
  </Page>
);
