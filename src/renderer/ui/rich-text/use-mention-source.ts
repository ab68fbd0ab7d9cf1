import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { NameMention } from '#shared/entries/claims.ts';
import type { Customer } from '#shared/customers/customer.ts';
import {
  mentionables,
  mentionNames,
  type MentionableRecords,
} from '#shared/entries/mentionables.ts';
import { nextCustomerCode } from '#shared/customers/next-customer-code.ts';
import { useJournal } from '../journal-client.tsx';
import {
  journalQueries,
  useCustomerCodesGiven,
  useMentionableRecords,
} from '../journal-queries.ts';
import { newRecordId } from '../new-record-id.ts';
import { matchMentions } from './mention-item.ts';
import type { MentionSource } from './mention-suggestion.ts';

/** Everything that can be mentioned, always as the journal has it now. */
export function useMentionSource(): MentionSource & { readonly nameMention: NameMention } {
  const journal = useJournal();
  const queries = useQueryClient();
  // Read here so that they are there before the first word is drawn.
  useMentionableRecords();
  useCustomerCodesGiven();
  return useMemo(() => {
    const known = () => readKnown(queries, journalQueries(journal));
    return {
      nameMention: (kind, id) => mentionNames(known())(kind, id),
      find: (query) => {
        const removed = queries.getQueryData(journalQueries(journal).customerCodes.queryKey) ?? [];
        const name = nextCustomerCode([...known().customers, ...removed], 'external');
        return matchMentions(mentionables(known()), { kind: 'new-customer', name }, query);
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

const readKnown = (
  queries: QueryClient,
  rooms: ReturnType<typeof journalQueries>,
): MentionableRecords => ({
  customers: queries.getQueryData(rooms.customers.queryKey) ?? [],
  contacts: queries.getQueryData(rooms.contacts.queryKey) ?? [],
  evidence: queries.getQueryData(rooms.evidence.queryKey) ?? [],
  measures: queries.getQueryData(rooms.measures.queryKey) ?? [],
  complaints: queries.getQueryData(rooms.complaints.queryKey) ?? [],
  feedback: queries.getQueryData(rooms.feedback.queryKey) ?? [],
  plans: queries.getQueryData(rooms.plans.queryKey) ?? [],
  policies: queries.getQueryData(rooms.policies.queryKey) ?? [],
});

const newCustomer = (code: string): Customer => ({
  id: newRecordId(),
  code,
  relation: 'external',
  about: '',
  preference: '',
});
