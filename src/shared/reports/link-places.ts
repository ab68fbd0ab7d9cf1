import {
  changeAnchor,
  complaintAnchor,
  contactAnchor,
  entryAnchor,
  evidenceAnchor,
  feedbackAnchor,
  measureAnchor,
  modelUseAnchor,
  needAnchor,
  planAnchor,
  policyAnchor,
} from './anchors.ts';

type Ids = readonly { readonly id: string }[];

/** What a report shows, by the kind of record. */
export type ShownRecords = {
  readonly entries: Ids;
  readonly changes: Ids;
  readonly measures: Ids;
  readonly evidence: Ids;
  readonly complaints: Ids;
  readonly plans: Ids;
  readonly feedback: Ids;
  readonly policies: Ids;
  readonly modelUses: Ids;
  readonly relationships: readonly {
    readonly customer: { readonly needs?: Ids | undefined };
    readonly contacts: Ids;
  }[];
};

/** Where each record that can be linked stands in a report, by kind and id: `plan 01k…`. */
export function linkPlaces(shown: ShownRecords): ReadonlyMap<string, string> {
  const of = (kind: string, records: Ids, anchor: (id: string) => string) =>
    records.map(({ id }) => [`${kind} ${id}`, anchor(id)] as const);
  return new Map([
    ...of('entry', shown.entries, entryAnchor),
    ...of('change', shown.changes, changeAnchor),
    ...of('measure', shown.measures, measureAnchor),
    ...of('evidence', shown.evidence, evidenceAnchor),
    ...of('complaint', shown.complaints, complaintAnchor),
    ...of('plan', shown.plans, planAnchor),
    ...of('feedback', shown.feedback, feedbackAnchor),
    ...of('policy', shown.policies, policyAnchor),
    ...of('model-use', shown.modelUses, modelUseAnchor),
    ...shown.relationships.flatMap(({ customer, contacts }) => [
      ...of('contact', contacts, contactAnchor),
      ...of('need', customer.needs ?? [], needAnchor),
    ]),
  ]);
}
