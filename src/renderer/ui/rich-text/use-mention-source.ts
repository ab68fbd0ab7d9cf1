import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { NameMention } from '#shared/entries/claims.ts';
import type { Customer } from '#shared/customers/customer.ts';
import type { MentionKind } from '#shared/entries/rich-text.ts';
import type { Evidence } from '#shared/evidence/evidence.ts';
import type { Measure } from '#shared/measures/measure.ts';
import { nextCustomerCode } from '#shared/customers/next-customer-code.ts';
import { useJournal } from '../journal-client.tsx';
import { journalQueries, useCustomers, useEvidence, useMeasures } from '../journal-queries.ts';
import { newRecordId } from '../new-record-id.ts';
import { matchMentions, type MentionItem } from './mention-item.ts';
import type { MentionSource } from './mention-suggestion.ts';

/** Everything that can be mentioned, always as the journal has it now. */
export function useMentionSource(): MentionSource & { readonly nameMention: NameMention } {
  const journal = useJournal();
  const queries = useQueryClient();
  // Read here so that they are there before the first word is drawn.
  useCustomers();
  useEvidence();
  useMeasures();
  return useMemo(() => {
    const known = () => readKnown(queries, journalQueries(journal));
    return {
      nameMention: (kind, id) => nameOf(mentionItems(known()), kind, id),
      find: (query) => {
        const name = nextCustomerCode(known().customers, 'external');
        return matchMentions(mentionItems(known()), { kind: 'new-customer', name }, query);
      },
      make: async ({ name }) => {
        const customer = newCustomer(name);
        const saved = await journal.customers.save(customer);
        if (saved.outcome === 'not-saved') return null;
        const { queryKey } = journalQueries(journal).customers;
        queries.setQueryData(queryKey, [...known().customers, customer]);
        return customer.id;
      },
    };
  }, [journal, queries]);
}

type Known = {
  readonly customers: readonly Customer[];
  readonly evidence: readonly Evidence[];
  readonly measures: readonly Measure[];
};

const readKnown = (queries: QueryClient, rooms: ReturnType<typeof journalQueries>): Known => ({
  customers: queries.getQueryData(rooms.customers.queryKey) ?? [],
  evidence: queries.getQueryData(rooms.evidence.queryKey) ?? [],
  measures: queries.getQueryData(rooms.measures.queryKey) ?? [],
});

const newCustomer = (code: string): Customer => ({
  id: newRecordId(),
  code,
  relation: 'external',
  about: '',
  preference: '',
});

type NamedItem = Exclude<MentionItem, { readonly kind: 'new-customer' }>;

function mentionItems({ customers, evidence, measures }: Known): readonly NamedItem[] {
  return [
    ...customers.map(({ id, code, about }) => item('customer', id, code, about)),
    ...evidence.map(({ id, code, title }) => item('evidence', id, code, title)),
    ...measures.map(({ id, title, population }) => item('measure', id, title, population)),
  ];
}

const item = (kind: MentionKind, id: string, name: string, about: string): NamedItem => ({
  kind,
  id,
  name,
  about,
});

const nameOf = (items: readonly NamedItem[], kind: string, id: string): string =>
  items.find((each) => each.kind === kind && each.id === id)?.name ?? '[unknown]';
