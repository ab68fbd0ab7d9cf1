import { Button } from '@mantine/core';
import { IconPaperclip, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { emptyEvidence, type Evidence } from '#shared/evidence/evidence.ts';
import { shortDay } from '#renderer/ui/day.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { useEvidence } from '#renderer/ui/journal-queries.ts';
import { ListAndPanel } from '#renderer/ui/list-and-panel.tsx';
import { ListTools } from '#renderer/ui/list-tools.tsx';
import { newRecordId } from '#renderer/ui/new-record-id.ts';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { RecordRows } from '#renderer/ui/record-rows.tsx';
import { useOpenItem } from '#renderer/ui/use-open-item.ts';
import { useAddRecord } from '#renderer/ui/use-record-draft.ts';
import { EvidencePanel } from './evidence-panel.tsx';
import { evidenceTypeName, listEvidence, type EvidenceSort } from './list-evidence.ts';
import { nextEvidenceCode } from './next-evidence-code.ts';

/** What supports the claims: signposts to originals that stay where they are kept. */
export function EvidenceScreen() {
  const items = useEvidence();
  const { openId, open } = useOpenItem();
  const { add, fault } = useAddEvidence(open);
  const opened = items.find((item) => item.id === openId);
  const addButton = (
    <Button
      leftSection={<IconPlus size={18} stroke={1.75} />}
      onClick={() => void add(nextEvidenceCode(items))}
    >
      Add evidence
    </Button>
  );
  return (
    <Page wide>
      <PageHeader
        title="Evidence"
        sub="Signposts: what supports your claims and where the original is kept. Nothing is copied."
        actions={items.length > 0 && addButton}
      />
      {fault && <ErrorLine>{fault}</ErrorLine>}
      {items.length === 0 ? (
        <EmptyState icon={IconPaperclip} title="No evidence yet" action={addButton}>
          Add a signpost to something an assessor can ask to see: a testimony, a record, a page of a
          log.
        </EmptyState>
      ) : (
        <ListAndPanel
          list={<EvidenceList items={items} openId={openId} onOpen={open} />}
          panel={
            opened ? (
              <EvidencePanel key={opened.id} item={opened} onClose={() => open(null)} />
            ) : null
          }
        />
      )}
    </Page>
  );
}

function EvidenceList(props: {
  readonly items: readonly Evidence[];
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
}) {
  const [text, setText] = useState('');
  const [sort, setSort] = useState<EvidenceSort>('code');
  const shown = listEvidence(props.items, { text, sort });
  return (
    <>
      <ListTools
        name="evidence"
        text={text}
        placeholder="Title, label, type or criterion"
        onText={setText}
        sort={sort}
        sorts={[
          { value: 'code', label: 'Label' },
          { value: 'date', label: 'Newest first' },
        ]}
        onSort={setSort}
      />
      {shown.length === 0 ? (
        <p>No evidence has all of these words. Search for fewer.</p>
      ) : (
        <RecordRows
          label="Evidence"
          rows={shown.map(rowOf)}
          openId={props.openId}
          onOpen={props.onOpen}
        />
      )}
    </>
  );
}

function rowOf(item: Evidence) {
  const parts = [
    evidenceTypeName(item.type),
    item.date === null ? '' : shortDay(item.date),
    item.keptAt,
  ];
  const criteria = item.criteria.length;
  return {
    id: item.id,
    name: `${item.code} · ${item.title === '' ? 'Untitled' : item.title}`,
    line: parts.filter((part) => part !== '').join(' · ') || 'Nothing written about it yet',
    side: criteria === 1 ? '1 criterion' : `${criteria} criteria`,
  };
}

/** Makes the next item at once and opens it; the panel saves what is typed then. */
function useAddEvidence(open: (id: string) => void) {
  const addRecord = useAddRecord('evidence');
  const [fault, setFault] = useState<string | null>(null);
  const add = async (code: string) => {
    const id = newRecordId();
    const saved = await addRecord({ ...emptyEvidence, id, code });
    setFault(saved.outcome === 'saved' ? null : saved.reason);
    if (saved.outcome === 'saved') open(id);
  };
  return { add, fault };
}
