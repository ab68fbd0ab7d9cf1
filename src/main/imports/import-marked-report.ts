import type { Decision } from '#shared/coverage/decision.ts';
import { unitCriteria } from '#shared/guides/unit.ts';
import { criterionId, splitCriterionId } from '#shared/journal/ids.ts';
import { dayText } from '#shared/reports/day-text.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import { newRecordId } from '#main/platform/new-record-id.ts';
import type { BoxValues } from './box-values.ts';
import type { ImportPlace } from './import-place.ts';
import { imported, notImported, type ImportOutcome } from './import-outcome.ts';
import { isReport, readJudgements, type Judgement } from './judgements.ts';
import { thawAnswered } from './thaw-answered.ts';
import { saveTogether } from './save-together.ts';

const longestFeedback = 20_000;

/** Takes the assessor's decisions out of a report that came back. The same report twice adds nothing. */
export async function importMarkedReport(
  boxes: BoxValues,
  { journal, name, ports }: ImportPlace,
): Promise<ImportOutcome> {
  if (!isReport(boxes)) {
    return notImported(
      'There are no boxes of a report in this file: choose a report that was made here with boxes for the assessor.',
    );
  }
  const { decided, undecided } = readJudgements(boxes);
  const known = knownCriteria(journal);
  const ours = decided.filter((each) => known.has(each.criterionId));
  const added = ours.filter((each) => !isThere(each, journal.records.list('decision')));
  const refusal = whyNothing({ decided, undecided, ours, added });
  if (refusal !== null) return notImported(refusal);

  const importedAt = ports.clock().toISOString();
  const decisions = added.map((each): Decision => ({
    ...each,
    id: newRecordId(ports),
    source: name.slice(0, 300),
    importedAt,
  }));
  const unsaved = await saveTogether(journal, 'decision', decisions);
  if (unsaved !== null) return notImported(unsaved);
  const thawed = await thawAnswered(journal, added, importedAt);
  return imported(
    'marked-report',
    [summary(added), ...thawed, ...remarks({ decided, undecided, ours })].join(' '),
  );
}

type Found = {
  readonly decided: readonly Judgement[];
  readonly undecided: readonly string[];
  /** Of the decided, those on criteria of this journal. */
  readonly ours: readonly Judgement[];
};

/** Why nothing is taken from the report; `null` where something is. */
function whyNothing({
  decided,
  undecided,
  ours,
  added,
}: Found & { readonly added: readonly Judgement[] }): string | null {
  const long = ours.find((each) => each.feedback.length > longestFeedback);
  if (long) {
    return `The feedback on ${codes([long.criterionId])} is longer than 20,000 characters: ask for a shorter one.`;
  }
  if (decided.length === 0) {
    return undecided.length > 0
      ? `There is feedback on ${codes(undecided)}, but no decision: ask for “Met” or “More needed” to be chosen.`
      : 'No decision is filled in yet: ask for “Met” or “More needed” to be chosen for each criterion.';
  }
  if (ours.length === 0) {
    return `This report is about criteria that are not in this journal (${codes(decided.map((each) => each.criterionId))}): open the journal it was made from.`;
  }
  return added.length === 0
    ? 'The decisions in this report are in the journal already: nothing was added.'
    : null;
}

function summary(added: readonly Judgement[]): string {
  const met = added.filter((each) => each.outcome === 'met').length;
  const names = [...new Set(added.map((each) => each.assessor).filter((name) => name !== ''))];
  const days = [
    ...new Set(added.map((each) => dayText(each.decidedOn)).filter((day) => day !== '')),
  ];
  const by = names.length === 0 ? '' : ` by ${names.join(' and ')}`;
  const on = days.length === 1 ? `, ${days[0]}` : '';
  const count = added.length === 1 ? '1 decision' : `${added.length} decisions`;
  return `${count}${by}${on}: ${met} met, ${added.length - met} more needed.`;
}

const remarks = ({ decided, undecided, ours }: Found): readonly string[] => {
  const foreign = decided.filter((each) => !ours.includes(each)).map((each) => each.criterionId);
  return [
    ...(undecided.length === 0
      ? []
      : [`There is feedback on ${codes(undecided)} without a decision, which was left out.`]),
    ...(foreign.length === 0
      ? []
      : [`Decisions on ${codes(foreign)} were left out: these criteria are not in this journal.`]),
  ];
};

const codes = (criteria: readonly string[]): string => {
  const all = criteria.map((id) => splitCriterionId(id).code);
  return all.length > 5
    ? `${all.slice(0, 5).join(', ')} and ${all.length - 5} more`
    : all.join(', ');
};

const knownCriteria = (journal: OpenJournal): ReadonlySet<string> =>
  new Set(
    journal
      .guides()
      .units.flatMap((unit) => unitCriteria(unit).map(({ code }) => criterionId(unit.id, code))),
  );

/** Whether a decision that says the same is in the journal, whichever file it came in. */
const isThere = (judgement: Judgement, decisions: readonly Decision[]): boolean =>
  decisions.some(
    (decision) =>
      decision.criterionId === judgement.criterionId &&
      decision.outcome === judgement.outcome &&
      decision.feedback === judgement.feedback &&
      decision.assessor === judgement.assessor &&
      decision.decidedOn === judgement.decidedOn,
  );
