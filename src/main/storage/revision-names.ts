import path from 'node:path';
import type { JournalData } from './journal-data.ts';
import type { Sealer } from './sealer.ts';

/** The names of the revisions whose files were seen in a journal and end so, by `recordKey` of the folder they lie in. */
export function revisionNames(
  { names }: Pick<JournalData, 'names'>,
  journal: string,
  ending: Sealer['ending'],
): ReadonlyMap<string, readonly string[]> {
  const records = path.join(journal, 'records') + path.sep;
  const found = new Map<string, readonly string[]>();
  for (const [folder, files] of names) {
    const revisions = new Set<string>();
    for (const file of files) {
      const revision = file.endsWith(ending) ? revisionStart.exec(file)?.[0] : undefined;
      if (revision !== undefined) revisions.add(revision);
    }
    if (revisions.size === 0) continue;
    found.set(folder.slice(records.length).replace(path.sep, '/'), [...revisions].sort());
  }
  return found;
}

/** The copies of sync clients keep the name and put something behind it. */
const revisionStart = /^[0-9a-z]{9}-[0-9a-z]{6}-[0-9a-f]{16}(?=(?:\W.*)?\.(?:json|sealed)$)/;
