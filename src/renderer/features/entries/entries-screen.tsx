import { Button } from '@mantine/core';
import { IconNotebook, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useLocation } from 'react-router';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FilterPills } from '#renderer/ui/filter-pills.tsx';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { journalQueries } from '#renderer/ui/journal-queries.ts';
import { EntriesRoomTabs } from '#renderer/ui/entries-room-tabs.tsx';
import { ListTools } from '#renderer/ui/list-tools.tsx';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { VirtualRows } from '#renderer/ui/virtual-rows.tsx';
import type { EntrySummary } from '#shared/entries/entry-summary.ts';
import classes from './entries.module.css';
import { EntryRow } from './entry-row.tsx';
import {
  countEntries,
  listEntries,
  sortEntries,
  type EntryFilter,
  type EntrySort,
  type SearchableEntry,
} from './list-entries.ts';
import { NewEntryDialog } from './new-entry-dialog.tsx';

/** Every entry of the journal, to find one again or to start another. */
export function EntriesScreen() {
  const entries = useQuery({ ...journalQueries(useJournal()).entries, throwOnError: true }).data;
  const { state } = useLocation();
  const [asking, setAsking] = useState(() => asksForNew(state));
  const newEntry = (
    <Button
      variant="filled"
      leftSection={<IconPlus size={18} stroke={1.75} />}
      onClick={() => setAsking(true)}
    >
      New entry
    </Button>
  );
  return (
    <Page>
      <EntriesRoomTabs />
      <PageHeader
        title="Entries"
        sub="One account each: what happened, what you made of it, what you will do."
        actions={entries?.length !== 0 && newEntry}
      />
      {!entries ? (
        <p className={classes['nothing']}>Reading the entries …</p>
      ) : entries.length === 0 ? (
        <EmptyState icon={IconNotebook} title="No entries yet" action={newEntry}>
          Think of one moment with a customer this week. A few questions take you through it.
        </EmptyState>
      ) : (
        <EntryList entries={entries} />
      )}
      {asking && <NewEntryDialog onClose={() => setAsking(false)} />}
    </Page>
  );
}

/** Another screen may lead here to start an entry at once. */
const asksForNew = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'newEntry' in state;

function EntryList({ entries }: { readonly entries: readonly EntrySummary[] }) {
  const [text, setText] = useState('');
  const [filter, setFilter] = useState<EntryFilter>('all');
  const [sort, setSort] = useState<EntrySort>('happened');
  const counts = useMemo(() => countEntries(entries), [entries]);
  const sorted = useMemo(() => sortEntries(entries, sort), [entries, sort]);
  const shown = useMemo(() => listEntries(sorted, { text, filter }), [sorted, text, filter]);
  return (
    <>
      <div className={classes['pills']}>
        <FilterPills
          label="Show entries"
          pressed={filter}
          onPress={setFilter}
          pills={filters.map((pill) => ({ ...pill, count: counts[pill.value] }))}
        />
      </div>
      <ListTools
        name="entries"
        text={text}
        placeholder="Title, code or criterion"
        onText={setText}
        sort={sort}
        sorts={sorts}
        onSort={setSort}
      />
      {shown.length === 0 ? (
        <p className={classes['nothing']}>No entry matches. Search for fewer words or show all.</p>
      ) : (
        <VirtualRows label="Entries" rows={shown} height={65}>
          {drawRow}
        </VirtualRows>
      )}
    </>
  );
}

const drawRow = ({ entry }: SearchableEntry) => <EntryRow entry={entry} />;

const filters: readonly { readonly value: EntryFilter; readonly name: string }[] = [
  { value: 'all', name: 'All' },
  { value: 'draft', name: 'Drafts' },
  { value: 'ready', name: 'Ready' },
  { value: 'submitted', name: 'Submitted' },
  { value: 'feedback', name: 'Feedback in' },
  { value: 'private', name: 'Private' },
  { value: 'included', name: 'In reports' },
];

const sorts: readonly { readonly value: EntrySort; readonly label: string }[] = [
  { value: 'happened', label: 'Day it happened' },
  { value: 'saved', label: 'Last written' },
  { value: 'code', label: 'Code' },
];
