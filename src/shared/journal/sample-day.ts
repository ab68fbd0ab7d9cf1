/**
 * The day on which the story of the sample journal stands still: what is due in
 * it is due against this day, so that the sample looks the same in every year.
 */
export const sampleDay = '2026-04-01';
