import { Checkbox } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Evidence } from '#shared/evidence/evidence.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { useEvidence } from '#renderer/ui/journal-queries.ts';
import { ListAndPanel } from '#renderer/ui/list-and-panel.tsx';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { useOpenItem } from '#renderer/ui/use-open-item.ts';
import { useCodesGiven } from '#renderer/ui/use-codes-given.ts';
import { useAddRecord } from '#renderer/ui/use-record-draft.ts';
import { AddEvidence } from './add-evidence.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { EvidencePanel } from './evidence-panel.tsx';
import type { FormTold } from './form-menu.tsx';
import { DropZone } from './intake/drop-zone.tsx';
import { findKnownFile } from '#shared/evidence/find-known-file.ts';
import { IntakeReport } from './intake/intake-report.tsx';
import { itemOfFile } from '#shared/evidence/item-of-file.ts';
import { useIntake } from './intake/use-intake.ts';
import { newRecordId } from '#renderer/ui/new-record-id.ts';
import { nextEvidenceCode } from '#shared/evidence/next-evidence-code.ts';
import classes from './evidence.module.css';

/** What supports the claims: files in the journal, and signposts to originals that stay where they are kept. */
export function EvidenceScreen() {
  const items = useEvidence();
  const { openId, open } = useOpenItem();
  const addItem = useAddItem(open);
  const intake = useItemIntake();
  const [told, setTold] = useState<FormTold | null>(null);
  const opened = items.find((item) => item.id === openId);
  const add = (
    <AddEvidence
      onFiles={(files) => void intake.take(files)}
      onItem={(item) => void addItem(item).then(setTold)}
      onTold={setTold}
    />
  );
  return (
    <DropZone says="New items, one for each file" onFiles={(files) => void intake.take(files)}>
      <Page wide>
        <PageHeader
          title="Evidence"
          sub="Files, and signposts to what stays where it is kept. Drop files anywhere on this page."
          actions={items.length > 0 && add}
        />
        <div className={classes['photos']}>
          <p>Photos are turned upright, made smaller, and lose the place they were taken at.</p>
          <Checkbox
            size="sm"
            label="Keep photos as they were taken, too"
            checked={intake.keepsOriginals}
            onChange={(event) => intake.setKeepsOriginals(event.currentTarget.checked)}
          />
        </div>
        <IntakeReport intake={intake} />
        <output>
          {told?.good && <p>{told.sentence}</p>}
          {told && !told.good && <ErrorLine>{told.sentence}</ErrorLine>}
        </output>
        {items.length === 0 ? (
          <EmptyState
            icon={IconPaperclip}
            title="No evidence yet"
            action={<div className={classes['ways']}>{add}</div>}
          >
            Drop files here: photos, PDFs, e-mails. Or add a signpost to something an assessor can
            ask to see.
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
    </DropZone>
  );
}

/** The items as they stand now, also while many are being added. */
function useNewestItems(): () => readonly Evidence[] {
  const queries = useQueryClient();
  return () => queries.getQueryData<readonly Evidence[]>(['evidence']) ?? [];
}

/** Each file becomes an item of its own, with the next label. */
function useItemIntake() {
  const newest = useNewestItems();
  const codesGiven = useCodesGiven('evidence', 'evidence');
  const addRecord = useAddRecord('evidence');
  return useIntake({
    findKnown: (hash) => findKnownFile(newest(), hash),
    onFile: async (file) => {
      const item = itemOfFile(newRecordId(), nextEvidenceCode(await codesGiven()), file);
      const saved = await addRecord(item);
      return saved.outcome === 'saved' ? null : saved.reason;
    },
  });
}

/** Makes the next item at once and opens it; the panel saves what is typed then. */
function useAddItem(open: (id: string) => void) {
  const codesGiven = useCodesGiven('evidence', 'evidence');
  const addRecord = useAddRecord('evidence');
  const adding = useRef(false);
  return async (item: Omit<Evidence, 'id' | 'code'>): Promise<FormTold | null> => {
    if (adding.current) return null;
    adding.current = true;
    const id = newRecordId();
    const code = nextEvidenceCode(await codesGiven());
    const saved = await addRecord({ ...item, id, code });
    adding.current = false;
    if (saved.outcome === 'not-saved') return { good: false, sentence: saved.reason };
    open(id);
    return null;
  };
}
