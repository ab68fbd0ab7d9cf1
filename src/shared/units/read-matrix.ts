import { z } from 'zod';
import type { Spec, SpecCriterion } from './spec.ts';
import { unitOfSpec, type UnitAbout } from './unit-of-spec.ts';
import { notUnderstood, type SpecDoubt, type UnitReading } from './unit-reading.ts';

const elementSchema = z.looseObject({
  shortname: z.string(),
  name: z.string().default(''),
  description: z.string().default(''),
  standardid: z.union([z.number(), z.string()]).optional(),
  elementid: z.union([z.number(), z.string()]).optional(),
  /** In the older shape: `true` for one that stands under the one before. */
  parent: z.unknown().optional(),
  parentelementid: z.union([z.number(), z.string()]).nullish(),
});

const standardSchema = z.looseObject({
  shortname: z.string(),
  name: z.string().default(''),
  description: z.string().default(''),
  standardid: z.union([z.number(), z.string()]).optional(),
  standardelement: z.array(elementSchema).optional(),
});

const matrixSchema = z.looseObject({
  framework: z.looseObject({
    name: z.string(),
    description: z.string().default(''),
    standards: z.array(standardSchema).min(1),
    standardelements: z.array(elementSchema).optional(),
  }),
});

type Element = z.output<typeof elementSchema>;
type Standard = z.output<typeof standardSchema>;

/** Whether a JSON value looks like a framework of Mahara's SmartEvidence. */
export const isMatrix = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'framework');

/**
 * A unit made of a SmartEvidence framework (`.matrix`): its standards are the
 * outcomes, their elements the criteria. Both shapes are read: elements within
 * their standard, and elements in one list that name it by `standardid`.
 * `lineOf` gives the line on which a place of the file stands.
 */
export function readMatrix(
  value: unknown,
  about: UnitAbout,
  lineOf: (path: readonly PropertyKey[]) => number | null,
): UnitReading {
  const parsed = matrixSchema.safeParse(value);
  if (!parsed.success) {
    return notUnderstood(
      ...parsed.error.issues.map(({ path, message }) => ({
        line: lineOf(path),
        why: `the matrix cannot be used: correct “${path.map(String).join(' › ')}” (${message.replace(/^Invalid input: /, '')}).`,
      })),
    );
  }
  const { framework } = parsed.data;
  const doubts: SpecDoubt[] = [];
  const outcomes = framework.standards.map((standard, index) => {
    const line = lineOf(['framework', 'standards', index]);
    const criteria = elementsOf(standard, framework.standardelements, index, lineOf);
    if (criteria.length === 0) {
      doubts.push({ line, text: standard.name, why: 'a standard without elements was left out.' });
    }
    return {
      line,
      code: /\d+(\.\d+)*/.exec(standard.shortname)?.[0] ?? String(index + 1),
      title: wording(standard) || standard.shortname,
      criteria,
    };
  });
  const spec: Spec = { title: framework.name, aim: bare(framework.description), outcomes };
  return unitOfSpec(spec, about, 'matrix', doubts);
}

type Place = (path: readonly PropertyKey[]) => number | null;

function elementsOf(
  standard: Standard,
  all: readonly Element[] | undefined,
  index: number,
  lineOf: Place,
): readonly SpecCriterion[] {
  if (standard.standardelement) {
    let above = '';
    return standard.standardelement.map((element, place) => {
      const isUnder = element.parent === true || element.parent === 1;
      if (!isUnder) above = element.shortname;
      return criterionOf(
        element,
        lineOf(['framework', 'standards', index, 'standardelement', place]),
        isUnder ? above : undefined,
      );
    });
  }
  return (all ?? []).flatMap((element, place) => {
    if (String(element.standardid) !== String(standard.standardid)) return [];
    const parent = all?.find(
      ({ elementid }) => elementid != null && String(elementid) === String(element.parentelementid),
    );
    const line = lineOf(['framework', 'standardelements', place]);
    return [criterionOf(element, line, parent?.shortname)];
  });
}

const criterionOf = (
  element: Element,
  line: number | null,
  under: string | undefined,
): SpecCriterion => ({ line, code: element.shortname.trim(), text: wording(element), under });

/** The name and what the description adds to it; a description that says the same again stands alone. */
function wording({ name, description }: Pick<Element, 'name' | 'description'>): string {
  const [short, long] = [bare(name), bare(description)];
  if (short === '' || long === '') return short || long;
  return long.toLowerCase().startsWith(short.toLowerCase()) ? long : `${short}: ${long}`;
}

/** Descriptions may hold tags of a page. */
const bare = (text: string): string =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
