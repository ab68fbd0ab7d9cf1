import type { NameMention } from '../entries/claims.ts';
import type { Decision } from '../coverage/decision.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Change } from '../measures/change.ts';
import { changeStages } from '../measures/change.ts';
import { compareMeasure } from '../measures/compare-measure.ts';
import type { MeasureComparison } from '../measures/comparison.ts';
import type { Measure } from '../measures/measure.ts';
import type { Entry } from '../entries/entry.ts';
import { stageQuestion, type ReflectiveModel } from '../guides/reflective-model.ts';
import { changeAnchor, entryAnchor, evidenceAnchor } from './anchors.ts';
import { anonymiseContent } from './anonymise-content.ts';
import { mapContentText, printableText } from './content-text.ts';
import type { ReportContent } from './report-content.ts';
import type { ReportOptions } from './report-options.ts';
import { createNameCriteria, reportUnits, type ReportUnit } from './report-units.ts';
import type { NameCriteria } from './mark-claims.ts';
import { selectContent } from './select-content.ts';
import { writtenStages, type WrittenStage } from './written-stages.ts';

/** Everything the parts of one report need, chosen, anonymised and looked up once. */
export type ReportScope = {
  readonly content: ReportContent;
  readonly options: ReportOptions;
  readonly units: readonly ReportUnit[];
  readonly nameCriteria: NameCriteria;
  readonly entries: readonly ReportEntry[];
  readonly changes: readonly ReportChange[];
  readonly evidence: readonly Evidence[];
  /** The newest decision on each criterion. */
  readonly decisions: ReadonlyMap<string, Decision>;
};

export type ReportEntry = {
  readonly entry: Entry;
  readonly model: ReflectiveModel | null;
  readonly customers: readonly string[];
  readonly anchor: string;
  readonly stages: readonly WrittenStage[];
};

export type ReportChange = {
  readonly change: Change;
  readonly anchor: string;
  readonly stages: readonly WrittenStage[];
  readonly measures: readonly ReportMeasure[];
};

export type ReportMeasure = { readonly measure: Measure; readonly comparison: MeasureComparison };

export function createScope(journal: ReportContent, options: ReportOptions): ReportScope {
  const printable = mapContentText(journal, printableText);
  const content = options.anonymise ? anonymiseContent(printable) : printable;
  const selection = selectContent(content, options);
  const units = reportUnits(selection.units, selection.claimed);
  const nameCriteria = createNameCriteria(units);
  const shownEvidence = new Set(selection.evidence.map((item) => item.id));
  const names = {
    nameMention: createNameMention(content),
    nameCriteria,
    evidencePlace: (id: string) => (shownEvidence.has(id) ? evidenceAnchor(id) : null),
  };
  return {
    content,
    options,
    units,
    nameCriteria,
    evidence: selection.evidence,
    entries: selection.entries.map((entry) => {
      const model = content.guides.reflectiveModels.find(({ id }) => id === entry.modelId) ?? null;
      const stages = (model?.stages ?? []).map((stage) => ({
        id: stage.id,
        name: stage.name,
        question: stageQuestion(stage, content.profile.level),
      }));
      const anchor = entryAnchor(entry.id);
      return {
        entry,
        model,
        customers: entry.customerIds.map((id) => names.nameMention('customer', id)),
        anchor,
        stages: writtenStages(stages, entry.sections, anchor, names),
      };
    }),
    changes: selection.changes.map((change) => ({
      change,
      anchor: changeAnchor(change.id),
      stages: writtenStages(changeStages, change.sections, changeAnchor(change.id), names),
      measures: selection.measures
        .filter((measure) => measure.changeId === change.id)
        .map((measure) => ({ measure, comparison: compareMeasure(measure, change) })),
    })),
    decisions: newestDecisions(content.decisions),
  };
}

/** Mentions print as codes; a measure has none, so its title stands for it. */
function createNameMention(content: ReportContent): NameMention {
  const names = new Map<string, string>([
    ...content.customers.map(({ id, code }) => [`customer ${id}`, code] as const),
    ...content.evidence.map(({ id, code }) => [`evidence ${id}`, code] as const),
    ...content.measures.map(({ id, title }) => [`measure ${id}`, title] as const),
  ]);
  return (kind, id) => names.get(`${kind} ${id}`) || '[unknown]';
}

function newestDecisions(decisions: readonly Decision[]): ReadonlyMap<string, Decision> {
  const inOrder = [...decisions].sort((one, other) => (one.importedAt < other.importedAt ? -1 : 1));
  return new Map(inOrder.map((decision) => [decision.criterionId, decision]));
}
