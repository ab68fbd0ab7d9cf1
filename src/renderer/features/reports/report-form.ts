import type { ReportFormat, ReportKind, ReportOptions } from '#shared/reports/report-options.ts';

/** What stands in the options beside the document: what is left out rather than what is in, so that new work is in by itself. */
export type ReportForm = {
  readonly kind: ReportKind;
  readonly changesLeftOut: readonly string[];
  readonly entriesLeftOut: readonly string[];
  readonly customersLeftOut: readonly string[];
  readonly unitsLeftOut: readonly string[];
  readonly complaintsLeftOut: readonly string[];
  readonly plansLeftOut: readonly string[];
  readonly feedbackLog: boolean;
  /** The one entry of a report on a single entry; `null` stands for the newest. */
  readonly entryId: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly hideWorkplace: boolean;
  readonly feedbackBoxes: boolean;
  readonly formats: readonly ReportFormat[];
};

/** What the journal holds that a report can take. */
export type ReportChoices = {
  readonly changeIds: readonly string[];
  /** Included entries only, oldest first: private ones never get into a report. */
  readonly entryIds: readonly string[];
  /** Those with an included contact. */
  readonly customerIds: readonly string[];
  readonly unitIds: readonly string[];
  /** Included ones only. */
  readonly complaintIds: readonly string[];
  readonly planIds: readonly string[];
};

export const newReportForm: ReportForm = {
  kind: 'impact',
  changesLeftOut: [],
  entriesLeftOut: [],
  customersLeftOut: [],
  unitsLeftOut: [],
  complaintsLeftOut: [],
  plansLeftOut: [],
  feedbackLog: true,
  entryId: null,
  from: null,
  to: null,
  hideWorkplace: false,
  feedbackBoxes: true,
  formats: ['docx', 'pdf'],
};

/** The report asked for, or the one sentence that says what to put right first. */
export type AskedReport =
  | { readonly options: ReportOptions }
  | { readonly fault: string; readonly field: 'dates' | 'entry' };

/** Turns the form into what `reports.preview` and `reports.export` take. */
export function askedReport(form: ReportForm, choices: ReportChoices): AskedReport {
  if (form.from !== null && form.to !== null && form.from > form.to) {
    return { field: 'dates', fault: 'The first day is after the last. Choose a later last day.' };
  }
  const common = {
    kind: form.kind,
    from: form.from,
    to: form.to,
    anonymise: form.hideWorkplace,
    feedbackBoxes: form.feedbackBoxes,
  };
  if (form.kind === 'entry') {
    const entryId = chosenEntry(form, choices);
    return entryId === null
      ? { field: 'entry', fault: 'No entry is included in reports yet. Include one first.' }
      : {
          options: {
            ...common,
            changeIds: [],
            entryIds: [entryId],
            unitIds: null,
            from: null,
            to: null,
          },
        };
  }
  return {
    options: {
      ...common,
      changeIds: remaining(choices.changeIds, form.changesLeftOut),
      entryIds: remaining(choices.entryIds, form.entriesLeftOut),
      // Named even when all are in: a report that leaves out entries tells only of the relationships it names.
      customerIds: kept(choices.customerIds, form.customersLeftOut),
      unitIds: remaining(choices.unitIds, form.unitsLeftOut),
      complaintIds: remaining(choices.complaintIds, form.complaintsLeftOut),
      planIds: remaining(choices.planIds, form.plansLeftOut),
      feedbackLog: form.feedbackLog,
    },
  };
}

/** The entry of a report on a single entry: the chosen one, or else the newest. */
export function chosenEntry(form: ReportForm, choices: ReportChoices): string | null {
  if (form.entryId !== null && choices.entryIds.includes(form.entryId)) return form.entryId;
  return choices.entryIds.at(-1) ?? null;
}

/** The list with one item taken out or put back. */
export const toggled = <Item>(items: readonly Item[], item: Item): readonly Item[] =>
  items.includes(item) ? items.filter((each) => each !== item) : [...items, item];

/** `null`, which means all, where nothing is left out. */
function remaining(all: readonly string[], leftOut: readonly string[]): string[] | null {
  const ids = kept(all, leftOut);
  return ids.length === all.length ? null : ids;
}

const kept = (all: readonly string[], leftOut: readonly string[]): string[] =>
  all.filter((id) => !leftOut.includes(id));
