import { complaintName } from '#shared/complaints/complaint-names.ts';
import { modelUseName } from '#shared/customer-models/model-use-name.ts';
import type { LinkKind } from '#shared/links/record-link.ts';
import { planName } from '#shared/plans/plan-names.ts';
import { useContactName } from '../contact-select.tsx';
import {
  useChanges,
  useComplaints,
  useContacts,
  useCustomers,
  useEntries,
  useEvidence,
  useFeedback,
  useGuides,
  useMeasures,
  useModelUses,
  usePlans,
  usePolicies,
} from '../journal-queries.ts';

export type LinkChoice = { readonly value: string; readonly label: string };

/** What can be linked, kind by kind, with the names a person chooses by. */
export function useLinkChoices(): Readonly<Record<LinkKind, readonly LinkChoice[]>> {
  const guides = useGuides();
  const customers = useCustomers();
  const contactName = useContactName();
  const named = <Item extends { readonly id: string }>(
    items: readonly Item[],
    name: (item: Item) => string,
  ) => items.map((item) => ({ value: item.id, label: name(item) }));
  const needs = customers.flatMap(({ code, needs: sheet = [] }) =>
    sheet.filter(({ need }) => need !== '').map(({ id, need }) => ({ id, code, need })),
  );
  return {
    entry: named(useEntries(), ({ code, title }) => titled(code, title)),
    need: named(needs, ({ code, need }) => `${code}: ${shortened(need)}`),
    contact: named(
      useContacts().toSorted((one, other) => (one.happenedOn < other.happenedOn ? 1 : -1)),
      (contact) => shortened([contactName(contact), contact.purpose].filter(Boolean).join(', ')),
    ),
    complaint: named(useComplaints(), complaintName),
    feedback: named(useFeedback(), ({ code, verbatim }) => titled(code, shortened(verbatim))),
    plan: named(usePlans(), planName),
    change: named(useChanges(), ({ title }) => title || 'Untitled change'),
    measure: named(useMeasures(), ({ title }) => title || 'Untitled measure'),
    evidence: named(useEvidence(), ({ code, title }) => titled(code, title)),
    policy: named(usePolicies(), ({ title }) => title || 'Untitled policy'),
    model: named([...guides.customerModels, ...guides.reflectiveModels], ({ name }) => name),
    'model-use': named(useModelUses(), (use) =>
      modelUseName(use, guides.customerModels, customers),
    ),
  };
}

const titled = (code: string, title: string): string => (title === '' ? code : `${code} ${title}`);

const shortened = (words: string): string => (words.length > 60 ? `${words.slice(0, 59)}…` : words);
