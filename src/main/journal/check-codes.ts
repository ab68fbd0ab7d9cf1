import type { LinkedRecords } from './known-links.ts';

/** The kinds of records a reader finds by a code, and what one of them is called. */
const codedKinds = {
  entry: 'entry',
  customer: 'customer',
  contact: 'contact',
  'follow-up': 'follow-up',
  evidence: 'evidence item',
  complaint: 'complaint',
  feedback: 'feedback row',
  plan: 'plan',
} as const;

type CodedKind = keyof typeof codedKinds;

/** Codes that stand on several records of a kind, as when two computers gave the next one at once. */
export const sameCodes = (records: LinkedRecords): readonly string[] =>
  (Object.keys(codedKinds) as readonly CodedKind[]).flatMap((kind) =>
    givenTwice(records.list(kind)).map(
      (code) => `More than one ${codedKinds[kind]} has the code ${code}: change one of them.`,
    ),
  );

function givenTwice(records: readonly { readonly code: string }[]): readonly string[] {
  const codes = records.map(({ code }) => code.trim());
  return [...new Set(codes.filter((code, index) => codes.indexOf(code) !== index))];
}
