import { Button } from '@mantine/core';
import { IconMessages, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { newFeedback } from '#shared/feedback/feedback.ts';
import { nextRecordCode } from '#shared/journal/next-record-code.ts';
import { CustomersRoomTabs } from '#renderer/ui/customers-room-tabs.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { useFeedback } from '#renderer/ui/journal-queries.ts';
import { ListAndPanel } from '#renderer/ui/list-and-panel.tsx';
import { newRecordId } from '#renderer/ui/new-record-id.ts';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { useOpenItem } from '#renderer/ui/use-open-item.ts';
import { useCodesGiven } from '#renderer/ui/use-codes-given.ts';
import { useAddRecord } from '#renderer/ui/use-record-draft.ts';
import { FeedbackList } from './feedback-list.tsx';
import { FeedbackPanel } from './feedback-panel.tsx';

/** What customers were asked and what they said, and what became of it. */
export function FeedbackScreen() {
  const rows = useFeedback();
  const { openId, open } = useOpenItem();
  const { add, fault } = useAddFeedback(open);
  const opened = rows.find((row) => row.id === openId);
  const addButton = (
    <Button
      leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
      onClick={() => void add()}
    >
      Log feedback
    </Button>
  );
  return (
    <Page wide>
      <CustomersRoomTabs />
      <PageHeader
        title="Feedback"
        sub="Asked for or not: word for word, what was decided, and whether the customer was told."
        actions={rows.length > 0 && addButton}
      />
      {fault && <ErrorLine>{fault}</ErrorLine>}
      {rows.length === 0 ? (
        <EmptyState icon={IconMessages} title="No feedback yet" action={addButton}>
          Log the next thing you ask a customer, answered or not. Answers nobody asked for count
          too.
        </EmptyState>
      ) : (
        <ListAndPanel
          list={<FeedbackList rows={rows} openId={openId} onOpen={open} />}
          panel={
            opened ? (
              <FeedbackPanel key={opened.id} row={opened} onClose={() => open(null)} />
            ) : null
          }
        />
      )}
    </Page>
  );
}

/** Makes the next row at once and opens it; the panel saves what is typed then. */
function useAddFeedback(open: (id: string) => void) {
  const codesGiven = useCodesGiven('feedback', 'feedback');
  const addRecord = useAddRecord('feedback');
  const [fault, setFault] = useState<string | null>(null);
  const add = async () => {
    const id = newRecordId();
    const saved = await addRecord(newFeedback(id, nextRecordCode('FB', await codesGiven())));
    setFault(saved.outcome === 'saved' ? null : saved.reason);
    if (saved.outcome === 'saved') open(id);
  };
  return { add, fault };
}
