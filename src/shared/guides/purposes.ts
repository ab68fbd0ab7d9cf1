/** What somebody may come with when they choose a way to reflect. */
export const reflectionPurposes = [
  'quick-note',
  'difficult-moment',
  'repeated-practice',
  'competence-evidence',
  'live-handling',
  'other-views',
  'values',
  'theory',
  'learning-note',
] as const;

export type ReflectionPurpose = (typeof reflectionPurposes)[number];

export const purposeNames: Readonly<Record<ReflectionPurpose, string>> = {
  'quick-note': 'Something small, quickly',
  'difficult-moment': 'One difficult or moving moment',
  'repeated-practice': 'Something I do again and again',
  'competence-evidence': 'Showing that I can do it',
  'live-handling': 'A moment when I had to switch',
  'other-views': 'How others saw it',
  values: 'Limits, right and wrong, a complaint that went higher',
  theory: 'Bringing in a model or a policy',
  'learning-note': 'Training, feedback or something I read',
};
