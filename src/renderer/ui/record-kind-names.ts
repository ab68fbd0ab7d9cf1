import type { RecordKind } from '#shared/journal/records.ts';

/** What a record of each kind is called on screens. */
export const recordKindNames: Readonly<Record<RecordKind, string>> = {
  profile: 'Profile',
  entry: 'Entry',
  customer: 'Customer',
  contact: 'Contact',
  'follow-up': 'Follow-up',
  identity: 'Line of the register',
  capture: 'One-minute note',
  evidence: 'Evidence',
  change: 'Change',
  measure: 'Measure',
  decision: 'Decision of the assessor',
  'criterion-answer': 'Answer on a criterion',
  'allowed-identifier': 'What may stay in a text',
  lesson: 'Lesson',
  erasure: 'Erasure',
  'second-look': 'Second look',
  'writing-session': 'Sitting at an account',
  'model-use': 'Use of a model',
  'unit-version': 'Earlier version of a unit',
  complaint: 'Complaint',
  feedback: 'Feedback',
  plan: 'Plan',
  policy: 'Policy',
};
