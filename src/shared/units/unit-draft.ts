import { realities, type Reality } from '../entries/entry.ts';
import { acceptedRealities } from '../guides/evidence-rule.ts';
import type { Unit } from '../guides/unit.ts';
import { commandVerbOf } from './command-verb-of.ts';
import type { UnitKind } from './spec.ts';

/** A criterion as somebody changes it; `key` tells it from the others while it is moved about. */
export type CriterionDraft = {
  readonly key: string;
  readonly code: string;
  readonly text: string;
  readonly under: string;
  /** `''`: the one the wording starts with. */
  readonly verb: string;
  readonly type: UnitKind | '';
};

export type OutcomeDraft = {
  readonly key: string;
  readonly code: string;
  readonly title: string;
  readonly type: UnitKind;
  readonly criteria: readonly CriterionDraft[];
};

/** A unit as somebody changes it. */
export type UnitDraft = Pick<
  Unit,
  'title' | 'reference' | 'level' | 'credit' | 'guidedHours' | 'aim' | 'notice'
> & {
  /** The least real kind of work that counts. */
  readonly rule: Reality;
  readonly ruleNote: string;
  readonly outcomes: readonly OutcomeDraft[];
};

export function draftOfUnit(unit: Unit, newKey: () => string): UnitDraft {
  const { title, reference, level, credit, guidedHours, aim, notice } = unit;
  return {
    title,
    reference,
    level,
    credit,
    guidedHours,
    aim,
    notice,
    rule: realities.findLast((reality) => acceptedRealities(unit).includes(reality)) ?? 'real',
    ruleNote: unit.rolePlay.note,
    outcomes: unit.outcomes.map((outcome) => ({
      key: newKey(),
      code: outcome.code,
      title: outcome.title,
      type: outcome.type,
      criteria: outcome.criteria.map(
        ({ code, text, under = '', verb = '', type }): CriterionDraft => ({
          key: newKey(),
          code,
          text,
          under,
          verb: verb === commandVerbOf(text) ? '' : verb,
          type: type ?? '',
        }),
      ),
    })),
  };
}

/** What is missing or stands twice, one sentence each, by the key of the outcome or criterion, or `title`. */
export function unitDraftFaults(draft: UnitDraft): ReadonlyMap<string, string> {
  const faults = new Map<string, string>();
  if (draft.title.trim() === '') faults.set('title', 'Give the unit a title.');
  if (draft.outcomes.length === 0)
    faults.set('title', 'Add an outcome with at least one criterion.');
  const criteria = draft.outcomes.flatMap((outcome) => outcome.criteria);
  const codes = criteria.map(({ code }) => code.trim());
  for (const outcome of draft.outcomes) {
    if (outcome.title.trim() === '') faults.set(outcome.key, 'Say what the outcome is.');
    else if (outcome.criteria.length === 0) {
      faults.set(outcome.key, 'Add a criterion, or remove the outcome.');
    }
  }
  criteria.forEach(({ key, text, under }, index) => {
    const code = codes[index] ?? '';
    if (code === '') faults.set(key, 'Give the criterion a code.');
    else if (codes.indexOf(code) !== index) faults.set(key, `The code ${code} stands twice.`);
    else if (text.trim() === '') faults.set(key, 'Write what the criterion asks.');
    else if (under.trim() !== '' && !codes.slice(0, index).includes(under.trim())) {
      faults.set(key, `There is no criterion ${under.trim()} above it.`);
    }
  });
  return faults;
}

/** The unit as it was, with what was changed. Guidance that belongs to it stays. */
export const unitOfDraft = (draft: UnitDraft, before: Unit): Unit => ({
  ...before,
  title: draft.title.trim(),
  reference: draft.reference.trim(),
  level: draft.level,
  credit: draft.credit,
  guidedHours: draft.guidedHours,
  aim: draft.aim,
  notice: draft.notice,
  accepts: realities.slice(0, realities.indexOf(draft.rule) + 1),
  rolePlay: { ...before.rolePlay, allowed: draft.rule !== 'real', note: draft.ruleNote },
  outcomes: draft.outcomes.map((outcome, index) => ({
    ...before.outcomes.find(({ code }) => code === outcome.code),
    code: outcome.code.trim() || String(index + 1),
    title: outcome.title.trim(),
    type: outcome.type,
    criteria: outcome.criteria.map((criterion) => criterionOf(criterion, outcome.type, before)),
  })),
});

function criterionOf(draft: CriterionDraft, ofOutcome: UnitKind, before: Unit) {
  const known = before.outcomes
    .flatMap(({ criteria }) => criteria)
    .find(({ code }) => code === draft.code.trim());
  const { verb: _verb, under: _under, type: _type, ...others } = known ?? { code: '', text: '' };
  const verb = draft.verb.trim().toLowerCase() || commandVerbOf(draft.text);
  const under = draft.under.trim();
  return {
    ...others,
    code: draft.code.trim(),
    text: draft.text.trim(),
    ...(verb !== '' && { verb }),
    ...(under !== '' && { under }),
    ...(draft.type !== '' && draft.type !== ofOutcome && { type: draft.type }),
  };
}
