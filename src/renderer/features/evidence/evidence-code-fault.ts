import type { Evidence } from '#shared/evidence/evidence.ts';

/** What is wrong with a label in one sentence, or `null`. Every index of a report finds an item by its label. */
export function evidenceCodeFault(
  code: string,
  others: readonly Pick<Evidence, 'code'>[],
): string | null {
  if (code.trim() === '') return 'Enter a label, such as E004.';
  return others.some((other) => other.code.trim() === code.trim())
    ? `${code.trim()} is on another item. Choose another label.`
    : null;
}
