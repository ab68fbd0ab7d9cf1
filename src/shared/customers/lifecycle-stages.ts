/** The three parts of a relationship that the stages fall into. */
export const lifecycleBands = [
  { id: 'initiate', name: 'Initiate' },
  { id: 'nurture', name: 'Nurture' },
  { id: 'sustain', name: 'Sustain' },
] as const;

/**
 * The nine stages of a relationship, first to last, with the band of each. The
 * ids are those of the guide `relationship-lifecycle`, which explains them.
 */
export const lifecycleStages = [
  { id: 'opportunity', name: 'Spot the opportunity', short: 'Opportunity', band: 'initiate' },
  { id: 'boundary', name: 'Set the boundary', short: 'Boundary', band: 'initiate' },
  { id: 'first-contact', name: 'First contact and greeting', short: 'Greeting', band: 'initiate' },
  { id: 'needs', name: 'Make the needs clear', short: 'Needs', band: 'nurture' },
  { id: 'deliver', name: 'Deliver', short: 'Deliver', band: 'nurture' },
  { id: 'resolve', name: 'Put right', short: 'Put right', band: 'nurture' },
  { id: 'follow-up', name: 'Follow up', short: 'Follow up', band: 'sustain' },
  { id: 'review', name: 'Review and improve', short: 'Review', band: 'sustain' },
  { id: 'end-well', name: 'End well', short: 'End well', band: 'sustain' },
] as const;

export type LifecycleStage = (typeof lifecycleStages)[number];
export type LifecycleBandId = (typeof lifecycleBands)[number]['id'];
export type LifecycleStageId = LifecycleStage['id'];

export const lifecycleStageIds = lifecycleStages.map(({ id }) => id) as [
  LifecycleStageId,
  ...LifecycleStageId[],
];

/** The place of a stage in the life of a relationship, from 0. */
export const stageNumber = (id: LifecycleStageId): number => lifecycleStageIds.indexOf(id);

/** The stage of an id. */
export const stageOf = (id: LifecycleStageId): LifecycleStage =>
  lifecycleStages[stageNumber(id)] ?? lifecycleStages[0];

/** The stages of a band, in order. */
export const stagesIn = (band: LifecycleBandId): readonly LifecycleStage[] =>
  lifecycleStages.filter((stage) => stage.band === band);
