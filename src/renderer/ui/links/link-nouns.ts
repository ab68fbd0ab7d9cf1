import type { LinkKind } from '#shared/links/record-link.ts';

/** What the things that can be linked are called, many of them. */
export const linkNouns: Readonly<Record<LinkKind, string>> = {
  entry: 'Entries',
  need: 'Needs',
  contact: 'Contacts',
  complaint: 'Complaints',
  feedback: 'Feedback',
  plan: 'Plans',
  change: 'Changes',
  measure: 'Measures',
  evidence: 'Evidence',
  policy: 'Law and policy',
  model: 'Models',
  'model-use': 'Models put to use',
};
