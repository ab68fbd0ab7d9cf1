import { measureDetails, type Measure, type MeasureKind } from '#shared/measures/measure.ts';
import type { LibraryMeasure } from '#shared/measures/measure-library.ts';
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

/** A measure that starts as a copy of one from the library. */
export const measureFromLibrary = (
  id: string,
  changeId: string,
  entry: LibraryMeasure,
): Measure => ({
  ...newMeasure(id, changeId, entry.kind, entry.title),
  group: entry.group,
  question: entry.question,
  scale: entry.scale,
  unit: entry.unit,
  exposureUnit: entry.exposureUnit,
  better: entry.better,
  effortVersion: entry.effortVersion,
});
