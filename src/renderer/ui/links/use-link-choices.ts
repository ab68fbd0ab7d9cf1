import { planName } from '#shared/plans/plan-names.ts';
import type { LinkKind } from '#shared/links/record-link.ts';
import {
  useChanges,
  useComplaints,
  useEntries,
  useEvidence,
  useFeedback,
  useGuides,
  useMeasures,
  usePlans,
  usePolicies,
} from '../journal-queries.ts';
import { complaintName } from '#shared/complaints/complaint-names.ts';

export type LinkChoice = { readonly value: string; readonly label: string };

/** What can be linked, kind by kind, with the names a person chooses by. Contacts stand on their customer's page. */
export function useLinkChoices(): Readonly<
  Record<Exclude<LinkKind, 'contact'>, readonly LinkChoice[]>
> {
  const guides = useGuides();
  const named = <Item extends { readonly id: string }>(
    items: readonly Item[],
    name: (item: Item) => string,
  ) => items.map((item) => ({ value: item.id, label: name(item) }));
  return {
    entry: named(useEntries(), ({ code, title }) => titled(code, title)),
    complaint: named(useComplaints(), complaintName),
    feedback: named(useFeedback(), ({ code, verbatim }) => titled(code, shortened(verbatim))),
    plan: named(usePlans(), planName),
    change: named(useChanges(), ({ title }) => title || 'Untitled change'),
    measure: named(useMeasures(), ({ title }) => title || 'Untitled measure'),
    evidence: named(useEvidence(), ({ code, title }) => titled(code, title)),
    policy: named(usePolicies(), ({ title }) => title || 'Untitled policy'),
    model: named([...guides.customerModels, ...guides.reflectiveModels], ({ name }) => name),
  };
}

const titled = (code: string, title: string): string => (title === '' ? code : `${code} ${title}`);

const shortened = (words: string): string => (words.length > 60 ? `${words.slice(0, 59)}…` : words);
