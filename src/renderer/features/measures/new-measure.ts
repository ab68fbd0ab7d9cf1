import { measureDetails, type Measure, type MeasureKind } from '#shared/measures/measure.ts';
import { measureKindGuides } from './measure-kind-guide.ts';

/** A measure without observations, with the scale and direction usual for its kind. */
export const newMeasure = (
  id: string,
  changeId: string,
  kind: MeasureKind,
  title: string,
): Measure => ({
  ...measureDetails,
  id,
  changeId,
  title,
  kind,
  question: '',
  population: '',
  collection: '',
  asked: { before: null, after: null },
  target: null,
  observations: [],
  ...measureKindGuides[kind].start,
});
