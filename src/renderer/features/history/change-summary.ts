import type { Version } from '#shared/history/history-calls.ts';

/** What a version changed, in one line: `Title and Feelings: 12 words added, 3 removed`. */
export function changeSummary(version: Version, isFirst: boolean): string {
  const { changed, deleted, wordsAdded, wordsRemoved } = version;
  if (deleted) return 'Deleted';
  if (isFirst) return wordsAdded === 0 ? 'First version' : `First version, ${words(wordsAdded)}`;
  if (changed.length === 0) return 'No words changed';
  const counts = [
    ...(wordsAdded > 0 ? [`${words(wordsAdded)} added`] : []),
    ...(wordsRemoved > 0 ? [`${words(wordsRemoved)} removed`] : []),
  ];
  const names = listed(changed);
  return counts.length === 0 ? names : `${names}: ${counts.join(', ')}`;
}

const words = (count: number): string => `${count} ${count === 1 ? 'word' : 'words'}`;

/** `Title`, `Title and Feelings`, `Title, Feelings and 3 more`. */
function listed(names: readonly string[]): string {
  const [first = '', second, ...more] = names;
  if (second === undefined) return first;
  return more.length === 0
    ? `${first} and ${second}`
    : `${first}, ${second} and ${more.length} more`;
}
