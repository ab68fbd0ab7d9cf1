/**
 * The code offered for the next record of a kind: one more than the highest in
 * use, so that a code freed by a deletion is not given to something else.
 *
 * @example nextRecordCode('CP', [{ code: 'CP1' }, { code: 'CP3' }]) // CP4
 */
export function nextRecordCode(
  letters: string,
  used: readonly { readonly code: string }[],
): string {
  const numbers = used.map(({ code }) =>
    code.startsWith(letters) ? Number(/^\d+$/.exec(code.slice(letters.length))?.[0] ?? 0) : 0,
  );
  return `${letters}${Math.max(0, ...numbers) + 1}`;
}
