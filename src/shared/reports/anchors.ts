/**
 * The names of places in a report. Record ids are unique; a criterion's code is
 * any text, so characters a link may not hold are spelled by their number:
 * no two criteria share a name.
 */
export const criterionAnchor = (criterionId: string): string =>
  `criterion-${criterionId.replace(/[^a-zA-Z0-9]/gu, spell)}`;

export const unitAnchor = (unitId: string): string => `unit-${unitId}`;
export const entryAnchor = (id: string): string => `entry-${id}`;
export const customerAnchor = (id: string): string => `customer-${id}`;
export const needAnchor = (id: string): string => `need-${id}`;
export const contactAnchor = (id: string): string => `contact-${id}`;
export const followUpAnchor = (id: string): string => `follow-up-${id}`;
export const changeAnchor = (id: string): string => `change-${id}`;
export const measureAnchor = (id: string): string => `measure-${id}`;
export const complaintAnchor = (id: string): string => `complaint-${id}`;
export const planAnchor = (id: string): string => `plan-${id}`;
export const feedbackAnchor = (id: string): string => `feedback-${id}`;
export const policyAnchor = (id: string): string => `policy-${id}`;
export const evidenceAnchor = (id: string): string => `evidence-${id}`;

function spell(character: string): string {
  if (character === '.') return '-';
  return `_${character.codePointAt(0)?.toString(16)}_`;
}

export const modelUseAnchor = (id: string): string => `model-${id}`;
