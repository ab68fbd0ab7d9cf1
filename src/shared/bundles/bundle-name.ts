/** The end of the name of a journal in one file. */
export const bundleEnding = '.hindsight';

/**
 * A name for a copy of a journal that every system can keep.
 *
 * @example bundleName('Ada Example', '2026-03-14') // 'Hindsight Ada Example 2026-03-14.hindsight'
 */
export function bundleName(candidate: string, day: string): string {
  const plain = candidate
    .replace(/[^\p{L}\p{M}\p{N} '’-]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, 60);
  return `${['Hindsight', plain, day].filter((part) => part !== '').join(' ')}${bundleEnding}`;
}
