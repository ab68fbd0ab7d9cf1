import type { Entry } from '../entries/entry.ts';
import { keptStages } from '../entries/kept-stages.ts';
import { stageQuestion, type ReflectiveModel } from '../guides/reflective-model.ts';
import { changeStages, type Change } from '../measures/change.ts';
import { compareMeasure } from '../measures/compare-measure.ts';
import type { MeasureComparison } from '../measures/comparison.ts';
import type { Measure } from '../measures/measure.ts';
import { changeAnchor, entryAnchor } from './anchors.ts';
import type { ReportContent } from './report-content.ts';
import type { RichTextNames } from './rich-text-blocks.ts';
import { secondLookStages } from './second-look-stages.ts';
import { writtenStages, type WrittenStage } from './written-stages.ts';

/** An entry with its model and its texts, ready to be printed. */
export type ReportEntry = {
  readonly entry: Entry;
  readonly model: ReflectiveModel | null;
  readonly customers: readonly string[];
  readonly anchor: string;
  /** The stages of the model, then the second looks. */
  readonly stages: readonly WrittenStage[];
};

/** A change with its texts and what its measures say. */
export type ReportChange = {
  readonly change: Change;
  readonly anchor: string;
  readonly stages: readonly WrittenStage[];
  readonly measures: readonly ReportMeasure[];
};

export type ReportMeasure = { readonly measure: Measure; readonly comparison: MeasureComparison };

export function reportEntry(
  entry: Entry,
  content: ReportContent,
  names: RichTextNames,
): ReportEntry {
  const model = content.guides.reflectiveModels.find(({ id }) => id === entry.modelId) ?? null;
  const stages = (model?.stages ?? []).map((stage) => ({
    id: stage.id,
    name: stage.name,
    question: stageQuestion(stage, content.profile.level),
  }));
  const kept = keptStages(entry.sections, model ?? undefined, content.guides.reflectiveModels);
  const others = kept.map((stage) => ({ ...stage, question: '' }));
  const anchor = entryAnchor(entry.id);
  return {
    entry,
    model,
    customers: entry.customerIds.map((id) => names.nameMention('customer', id)),
    anchor,
    stages: [
      ...writtenStages([...stages, ...others], entry.sections, anchor, names),
      ...secondLookStages(entry, content.secondLooks, anchor, names),
    ],
  };
}

export const reportChange = (
  change: Change,
  measures: readonly Measure[],
  names: RichTextNames,
): ReportChange => ({
  change,
  anchor: changeAnchor(change.id),
  stages: writtenStages(changeStages, change.sections, changeAnchor(change.id), names),
  measures: measures
    .filter((measure) => measure.changeId === change.id)
    .map((measure) => ({ measure, comparison: compareMeasure(measure, change) })),
});
