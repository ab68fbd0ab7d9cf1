import { z } from 'zod';

/** Names one record for good: 26 characters, time first, so that ids sort by age (ULID in lower case). */
export const recordIdPattern = /^[0-9a-z]{26}$/;
export const recordIdSchema = z.string().regex(recordIdPattern);

/** Names a guide, a stage or a part of a model: `gibbs`, `action-plan`. */
export const slugSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A day as people mean it, without a time zone: `2026-03-14`. */
export const dayPattern = z.regexes.date;
export const daySchema = z.iso.date();

/** A moment in UTC: `2026-03-14T14:02:00.000Z`. */
export const instantSchema = z.iso.datetime();

/**
 * Names one criterion of one unit: `develop-customer-relationships-l2/1.2`.
 * What stands after the slash is the specification's own code, any text.
 */
export const criterionIdPattern = /^[a-z0-9-]+\/.+$/;
export const criterionIdSchema = z.string().regex(criterionIdPattern);

/** The id of the criterion that the specification calls `code`. */
export const criterionId = (unitId: string, code: string): string => `${unitId}/${code}`;

/** The unit and the specification's own code in a criterion's id. */
export function splitCriterionId(id: string): { readonly unitId: string; readonly code: string } {
  const slash = id.indexOf('/');
  return { unitId: id.slice(0, slash), code: id.slice(slash + 1) };
}
