import { criterionId, splitCriterionId } from '../journal/ids.ts';
import { unitCriteria, type Unit } from '../guides/unit.ts';
import { criterionAnchor } from './anchors.ts';
import type { NameCriteria } from './mark-claims.ts';

/** A unit as a report shows it: with a letter where there are several, so that `1.2` is never in doubt. */
export type ReportUnit = {
  readonly id: string;
  readonly title: string;
  readonly notice: string;
  readonly unit: Unit | null;
  readonly letter: string;
  readonly criteria: readonly ReportCriterion[];
};

export type ReportCriterion = {
  readonly id: string;
  /** As printed: `1.2`, or `A/1.2` where the report shows several units. */
  readonly code: string;
  readonly text: string;
  readonly anchor: string;
};

/**
 * The units of a report in the given order, and one for the criteria that are
 * claimed but stand in no guide of the journal: a claim never vanishes.
 */
export function reportUnits(
  units: readonly Unit[],
  claimed: readonly string[],
): readonly ReportUnit[] {
  const known = new Set(
    units.flatMap((unit) => unitCriteria(unit).map(({ code }) => criterionId(unit.id, code))),
  );
  const strays = [...new Set(claimed)].filter((id) => !known.has(id));
  const several = units.length > 1;
  return [
    ...units.map((unit, index): ReportUnit => {
      const letter = several ? unitLetter(index) : '';
      return {
        id: unit.id,
        title: unit.title,
        notice: unit.notice,
        unit,
        letter,
        criteria: unitCriteria(unit).map(({ code, text }) => {
          const id = criterionId(unit.id, code);
          return { id, code: printedCode(letter, code), text, anchor: criterionAnchor(id) };
        }),
      };
    }),
    ...(strays.length === 0 ? [] : [strayUnit(strays)]),
  ];
}

/** Prints criteria by their codes, in the order of the units; those the report does not show are left out. */
export function createNameCriteria(units: readonly ReportUnit[]): NameCriteria {
  const all = units.flatMap((unit) => unit.criteria);
  const order = new Map(all.map((criterion, index) => [criterion.id, index]));
  return (ids) =>
    [...new Set(ids)]
      .map((id) => order.get(id))
      .filter((index) => index !== undefined)
      .sort((one, other) => one - other)
      .flatMap((index) => {
        const criterion = all[index];
        return criterion ? [{ text: criterion.code, target: criterion.anchor }] : [];
      });
}

/** `A` to `Z`, then by number. */
export const unitLetter = (index: number): string =>
  index < 26 ? String.fromCodePoint(0x41 + index) : String(index + 1);

const printedCode = (letter: string, code: string): string =>
  letter === '' ? code : `${letter}/${code}`;

const strayUnit = (ids: readonly string[]): ReportUnit => ({
  id: 'other-units',
  title: 'Criteria of other units',
  notice: 'This journal holds no guide to these units, so only the codes are known.',
  unit: null,
  letter: '',
  criteria: ids.map((id) => ({
    id,
    code: splitCriterionId(id).code,
    text: `Criterion ${splitCriterionId(id).code} of ${splitCriterionId(id).unitId}`,
    anchor: criterionAnchor(id),
  })),
});
