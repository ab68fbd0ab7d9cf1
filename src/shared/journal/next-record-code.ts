/**
 * The code offered for the next record of a kind: one more than the highest ever
 * given, so that the code of a deleted record is not given to something else.
 *
 * @example nextRecordCode('CP', [{ code: 'CP1' }, { code: 'CP3' }]) // CP4
 */
export function nextRecordCode(
  letters: string,
  everGiven: readonly { readonly code: string }[],
): string {
  const numbers = everGiven.map(({ code }) =>
    code.startsWith(letters) ? Number(/^\d+$/.exec(code.slice(letters.length))?.[0] ?? 0) : 0,
  );
  return `${letters}${Math.max(0, ...numbers) + 1}`;
}
