import { useSuspenseQuery } from '@tanstack/react-query';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import {
  useComplaints,
  useContacts,
  useCustomers,
  useEntries,
  useEvidence,
  useFeedback,
  useMeasures,
  usePlans,
} from '#renderer/ui/journal-queries.ts';

/** One line of what is held about other people. */
export type HeldData = {
  readonly what: string;
  readonly count: number;
  readonly holds: string;
  readonly printed: string;
};

/** What the journal holds about customers and colleagues, counted from its records. */
export function useHeldData(): readonly HeldData[] {
  const journal = useJournal();
  const followUps = useSuspenseQuery({
    queryKey: ['followUps'],
    queryFn: () => journal.followUps.list(),
  }).data;
  const names = useSuspenseQuery({
    queryKey: ['identities'],
    queryFn: () => journal.identities.list(),
  }).data;
  const coded = useMeasures()
    .flatMap(({ observations }) => observations)
    .filter(({ who }) => who !== null).length;
  return [
    {
      what: 'Customers and colleagues',
      count: useCustomers().length,
      holds: 'A code, who they are to your work, how they like to be contacted',
      printed: 'By code',
    },
    {
      what: 'Contacts and follow-ups',
      count: useContacts().length + followUps.length,
      holds: 'What was said and done, when, and what was promised',
      printed: 'Only those you include',
    },
    {
      what: 'Real names',
      count: names.length,
      holds: 'Who is behind a code, if you keep the register here',
      printed: 'Never',
    },
    {
      what: 'Entries about them',
      count: useEntries().filter(({ customerIds }) => customerIds.length > 0).length,
      holds: 'What you wrote about what you did with them',
      printed: 'Only those you include',
    },
    {
      what: 'Complaints',
      count: useComplaints().length,
      holds: 'Their words, feelings as you saw them, days, what was decided',
      printed: 'Only those you include',
    },
    {
      what: 'Feedback',
      count: useFeedback().length,
      holds: 'Their words, and what was done about them',
      printed: 'Only those you include',
    },
    {
      what: 'Coaching records',
      count: usePlans().filter(({ kind }) => kind === 'coaching').length,
      holds: 'What you saw a colleague do and what you agreed',
      printed: 'Only those you include',
    },
    {
      what: 'Evidence',
      count: useEvidence().length,
      holds: 'What the item is, where the original is kept, who saw it',
      printed: 'In the evidence index',
    },
    {
      what: 'Answers with a code',
      count: coded,
      holds: 'A number and a code, so that before and after can be matched',
      printed: 'As sums and charts, no single answers by code',
    },
  ];
}
