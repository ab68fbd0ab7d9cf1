import { queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Customer } from '#shared/customers/customer.ts';
import type { JournalClient } from '#shared/contract/contract.ts';
import type { MentionableRecords } from '#shared/entries/mentionables.ts';
import { useJournal } from './journal-client.tsx';

/**
 * What screens read, by room. The first part of a key is the room's name, so
 * that everything read from a room is told at once when it changes.
 */
export const journalQueries = (journal: JournalClient) => ({
  status: queryOptions({ queryKey: ['app'], queryFn: () => journal.app.status() }),
  profile: queryOptions({ queryKey: ['profile'], queryFn: () => journal.profile.get() }),
  guides: queryOptions({ queryKey: ['guides'], queryFn: () => journal.guides.list() }),
  entries: queryOptions({ queryKey: ['entries'], queryFn: () => journal.entries.list() }),
  customers: queryOptions({ queryKey: ['customers'], queryFn: () => journal.customers.list() }),
  /** Of those that were deleted or erased; part of the trash, so that it is told with every change of a room. */
  customerCodes: queryOptions({
    queryKey: ['trash', 'codes', 'customer'],
    queryFn: () => journal.trash.codes({ kind: 'customer' }),
  }),
  contacts: queryOptions({ queryKey: ['contacts'], queryFn: () => journal.contacts.list() }),
  followUps: queryOptions({ queryKey: ['followUps'], queryFn: () => journal.followUps.list() }),
  identities: queryOptions({ queryKey: ['identities'], queryFn: () => journal.identities.list() }),
  captures: queryOptions({ queryKey: ['captures'], queryFn: () => journal.captures.list() }),
  evidence: queryOptions({ queryKey: ['evidence'], queryFn: () => journal.evidence.list() }),
  changes: queryOptions({ queryKey: ['changes'], queryFn: () => journal.changes.list() }),
  measures: queryOptions({ queryKey: ['measures'], queryFn: () => journal.measures.list() }),
  lessons: queryOptions({ queryKey: ['lessons'], queryFn: () => journal.lessons.list() }),
  secondLooks: queryOptions({
    queryKey: ['secondLooks'],
    queryFn: () => journal.secondLooks.list(),
  }),
  writingSessions: queryOptions({
    queryKey: ['writingSessions'],
    queryFn: () => journal.writingSessions.list(),
  }),
  modelUses: queryOptions({ queryKey: ['modelUses'], queryFn: () => journal.modelUses.list() }),
  complaints: queryOptions({ queryKey: ['complaints'], queryFn: () => journal.complaints.list() }),
  feedback: queryOptions({ queryKey: ['feedback'], queryFn: () => journal.feedback.list() }),
  plans: queryOptions({ queryKey: ['plans'], queryFn: () => journal.plans.list() }),
  policies: queryOptions({ queryKey: ['policies'], queryFn: () => journal.policies.list() }),
  coverage: queryOptions({ queryKey: ['coverage'], queryFn: () => journal.coverage.list() }),
  standings: queryOptions({
    queryKey: ['coverage', 'standings'],
    queryFn: () => journal.coverage.standings(),
  }),
  coverageOverview: queryOptions({
    queryKey: ['coverage', 'overview'],
    queryFn: () => journal.coverage.overview(),
  }),
  criterionAnswers: queryOptions({
    queryKey: ['criterionAnswers'],
    queryFn: () => journal.criterionAnswers.list(),
  }),
});

const useQueries = () => journalQueries(useJournal());

export const useStatus = () => useSuspenseQuery(useQueries().status).data;
export const useProfile = () => useSuspenseQuery(useQueries().profile).data;
export const useGuides = () => useSuspenseQuery(useQueries().guides).data;
export const useEntries = () => useSuspenseQuery(useQueries().entries).data;
export const useCustomers = () => useSuspenseQuery(useQueries().customers).data;
/** Every code that a customer was ever given, without that of the customer `but`: an assessor may have read one of somebody who was deleted since. */
export function useCustomerCodesGiven(but?: string): readonly Pick<Customer, 'code'>[] {
  const removed = useSuspenseQuery(useQueries().customerCodes).data;
  return [...useCustomers().filter(({ id }) => id !== but), ...removed];
}
export const useContacts = () => useSuspenseQuery(useQueries().contacts).data;
export const useFollowUps = () => useSuspenseQuery(useQueries().followUps).data;
export const useIdentities = () => useSuspenseQuery(useQueries().identities).data;
export const useCaptures = () => useSuspenseQuery(useQueries().captures).data;
export const useEvidence = () => useSuspenseQuery(useQueries().evidence).data;
export const useChanges = () => useSuspenseQuery(useQueries().changes).data;
export const useMeasures = () => useSuspenseQuery(useQueries().measures).data;
export const useLessons = () => useSuspenseQuery(useQueries().lessons).data;
export const useSecondLooks = () => useSuspenseQuery(useQueries().secondLooks).data;
export const useWritingSessions = () => useSuspenseQuery(useQueries().writingSessions).data;
export const useModelUses = () => useSuspenseQuery(useQueries().modelUses).data;
export const useComplaints = () => useSuspenseQuery(useQueries().complaints).data;
export const useFeedback = () => useSuspenseQuery(useQueries().feedback).data;
export const usePlans = () => useSuspenseQuery(useQueries().plans).data;
export const usePolicies = () => useSuspenseQuery(useQueries().policies).data;
export const useCoverage = () => useSuspenseQuery(useQueries().coverage).data;
export const useStandings = () => useSuspenseQuery(useQueries().standings).data;
export const useCoverageOverview = () => useSuspenseQuery(useQueries().coverageOverview).data;
export const useCriterionAnswers = () => useSuspenseQuery(useQueries().criterionAnswers).data;

/** Everything a text can mention; the same object until one of them changes. */
export function useMentionableRecords(): MentionableRecords {
  const customers = useCustomers();
  const contacts = useContacts();
  const evidence = useEvidence();
  const measures = useMeasures();
  const complaints = useComplaints();
  const feedback = useFeedback();
  const plans = usePlans();
  const policies = usePolicies();
  return useMemo(
    () => ({ customers, contacts, evidence, measures, complaints, feedback, plans, policies }),
    [customers, contacts, evidence, measures, complaints, feedback, plans, policies],
  );
}

export type Room = keyof ReturnType<typeof journalQueries>;

/** Tells every screen that a room has changed. Coverage rests on all of them, so it is told each time; so is the trash. */
export function useRoomChanged(): (room: Room) => Promise<void> {
  const queries = useQueryClient();
  return async (room) => {
    await Promise.all([
      queries.invalidateQueries({ queryKey: [room] }),
      queries.invalidateQueries({ queryKey: ['coverage'] }),
      queries.invalidateQueries({ queryKey: ['trash'] }),
    ]);
  };
}
