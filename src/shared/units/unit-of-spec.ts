import { unitSchema, type Unit } from '../guides/unit.ts';
import { quote } from '../measures/reading.ts';
import { kindOfTitle, type Spec, type SpecCriterion } from './spec.ts';
import { commandVerbOf } from './command-verb-of.ts';
import {
  notUnderstood,
  type SpecDoubt,
  type SpecFault,
  type UnitFormat,
  type UnitReading,
} from './unit-reading.ts';

/** What a unit is given that its specification does not say. */
export type UnitAbout = {
  /** The name of the file, or what the candidate calls it. */
  readonly name: string;
  readonly day: string;
  readonly level: number;
};

/**
 * The unit of a specification, or every fault that keeps it from being one. The
 * title comes from the specification or else from the file's name; the id starts
 * with `own-`, which no pack of the app does.
 */
export function unitOfSpec(
  spec: Spec,
  about: UnitAbout,
  format: UnitFormat,
  doubts: readonly SpecDoubt[] = [],
): UnitReading {
  const faults = faultsIn(spec);
  if (faults.length > 0) {
    return notUnderstood(...faults.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0)));
  }
  const title = (spec.title.trim() || titleOfName(about.name)).slice(0, 300);
  const unit = unitSchema.safeParse({
    guide: 'unit',
    format: 1,
    id: `own-${slugOf(title)}`,
    version: about.day,
    title,
    reference: spec.reference ?? '',
    level: spec.level ?? about.level,
    credit: spec.credit ?? null,
    guidedHours: spec.guidedHours ?? null,
    notice: spec.notice ?? 'From your centre’s specification.',
    aim: (spec.aim ?? '').slice(0, 2000),
    rolePlay: { allowed: true, note: 'Ask your centre whether role-play counts for this unit.' },
    sectors: [],
    synopsis: [],
    outcomes: outcomesOf(spec),
    concepts: [],
    tips: [],
    pitfalls: [],
    markingPoints: [],
  });
  return unit.success
    ? { outcome: 'understood', format, unit: unit.data, doubts }
    : notUnderstood(tooLong(spec));
}

function faultsIn({ outcomes }: Spec): readonly SpecFault[] {
  const criteria = outcomes.flatMap((outcome) => outcome.criteria);
  if (criteria.length === 0) {
    return [
      {
        line: null,
        why: 'There are no criteria in it: each needs a code such as 1.1 and its wording.',
      },
    ];
  }
  const codes = criteria.map(({ code }) => code);
  return criteria.flatMap(({ line, code, text }, index): SpecFault[] => {
    if (code === '') return [{ line, why: 'the criterion has no code. Add it.' }];
    if (text === '') return [{ line, why: `the criterion ${quote(code)} has no text. Add it.` }];
    return codes.indexOf(code) === index
      ? []
      : [{ line, why: `the code ${quote(code)} stands twice. Give each criterion its own.` }];
  });
}

const outcomesOf = ({ outcomes }: Spec): readonly Unit['outcomes'][number][] =>
  outcomes
    .filter(({ criteria }) => criteria.length > 0)
    .map(({ code, title, type = kindOfTitle(title), criteria }, index) => ({
      code: code || String(index + 1),
      title,
      type,
      criteria: criteria.map((criterion) => criterionOf(criterion, type)),
    }));

function criterionOf({ code, text, under, verb, type }: SpecCriterion, ofOutcome: string) {
  const command = verb || commandVerbOf(text);
  return {
    code,
    text,
    ...(command && { verb: command }),
    ...(under && { under }),
    ...(type && type !== ofOutcome && { type }),
  };
}

/** The first line that no unit can hold; the lengths are those of the schema. */
function tooLong({ outcomes }: Spec): SpecFault {
  for (const { line, code, title, criteria } of outcomes) {
    if (code.length > 40 || title.length > 1000) {
      return { line, why: 'the code or the title of the outcome is too long: shorten it.' };
    }
    const long = criteria.find((each) => each.code.length > 40 || each.text.length > 2000);
    if (long)
      return {
        line: long.line,
        why: 'the code or the text of the criterion is too long: shorten it.',
      };
  }
  return {
    line: null,
    why: 'A title, a level or a reference in it does not fit: shorten or correct it.',
  };
}

const titleOfName = (name: string): string =>
  name
    .replace(/\.[a-z0-9]{1,6}$/i, '')
    .replaceAll('_', ' ')
    .trim() || 'Own criteria';

/** `Unit 24: Bespoke service (v2)` is `unit-24-bespoke-service-v2`; a title without Latin letters is `criteria`. */
export const slugOf = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '') || 'criteria';
