import type { NamesByKind } from './names-by-kind.ts';

/** Evidence, measures, and what is decided about criteria. */
export const proofFieldNames: NamesByKind<
  | 'evidence'
  | 'change'
  | 'measure'
  | 'decision'
  | 'criterion-answer'
  | 'allowed-identifier'
  | 'unit-version'
> = {
  evidence: {
    code: 'Code',
    title: 'Title',
    type: 'Type',
    date: 'Date',
    description: 'Description',
    keptAt: 'Where it is kept',
    seenBy: 'Seen by',
    origin: 'Where it comes from',
    criteria: 'Criteria',
    customerIds: 'Customers',
    files: 'Files',
    signpost: 'Must not be copied',
    handedIn: 'Files are handed in',
    redacted: 'Checked before handing in',
    channel: 'Channel',
    scenario: 'Scenario',
    testimony: 'Testimony',
  },
  change: {
    title: 'What you changed',
    changedOn: 'First day of the new way',
    setting: 'Setting',
  },
  measure: {
    title: 'Title',
    kind: 'Kind of measure',
    question: 'The exact question',
    scale: 'Scale',
    unit: 'Unit',
    exposureUnit: 'What counts are out of',
    better: 'What is better',
    population: 'Who was asked',
    collection: 'How it was collected',
    asked: 'How many were asked',
    target: 'Target',
    changeId: 'Change',
    observations: 'Observations',
    group: 'Group',
    channel: 'The way the answers came',
    effortVersion: 'Version of the effort question',
    beforeDiffered: 'What was otherwise before',
    recalled: 'Remembered afterwards',
    recovery: 'Making good',
    rebases: 'New limits',
    chart: 'Drawing',
  },
  decision: {
    criterionId: 'Criterion',
    outcome: 'Judgement',
    feedback: 'Feedback',
    assessor: 'Assessor',
    decidedOn: 'Day of the judgement',
    source: 'The report it came in',
    importedAt: 'Brought in',
  },
  'criterion-answer': {
    criterionId: 'Criterion',
    point: 'Point',
    standing: 'Answered or overridden',
    note: 'Note',
    answeredAt: 'Answered',
  },
  'allowed-identifier': {
    type: 'What it looks like',
    text: 'The words',
    before: 'Words before',
    after: 'Words behind',
    reason: 'Why it may stay',
    allowedAt: 'Decided',
    recordId: 'The record it stands in',
  },
  'unit-version': { unitId: 'Unit', replacedAt: 'Replaced' },
};
