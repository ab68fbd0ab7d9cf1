import type { Revision } from '#shared/journal/revision.ts';

/** The revisions nobody was made from, newest first: one, or several after edits on two devices. */
export function findHeads(revisions: readonly Revision[]): readonly Revision[] {
  const parents = new Set(revisions.flatMap((revision) => revision.parents));
  const byName = new Map(revisions.map((revision) => [revision.revision, revision]));
  return [...byName.values()]
    .filter((revision) => !parents.has(revision.revision))
    .sort(newestFirst);
}

/** The newest revision that all `heads` were made from; none where its file is missing. */
export function commonAncestor(
  heads: readonly Revision[],
  revisions: readonly Revision[],
): Revision | undefined {
  const byName = new Map(revisions.map((revision) => [revision.revision, revision]));
  const [first, ...others] = heads.map((head) => ancestors(head, byName));
  return [...(first ?? [])]
    .filter((ancestor) => others.every((known) => known.has(ancestor)))
    .sort(newestFirst)[0];
}

/** The newest revision before `head` that still has a body: what a removed record said last. */
export function lastWords(head: Revision, revisions: readonly Revision[]): Revision | undefined {
  const byName = new Map(revisions.map((revision) => [revision.revision, revision]));
  return [...ancestors(head, byName)].filter((revision) => revision.body).sort(newestFirst)[0];
}

function ancestors(head: Revision, byName: ReadonlyMap<string, Revision>): ReadonlySet<Revision> {
  const found = new Set<Revision>();
  const open = [head];
  for (let revision = open.pop(); revision; revision = open.pop()) {
    for (const name of revision.parents) {
      const parent = byName.get(name);
      if (!parent || found.has(parent)) continue;
      found.add(parent);
      open.push(parent);
    }
  }
  return found;
}

/** Names start with the time, so that both devices come to the same order, ties included. */
const newestFirst = (a: Revision, b: Revision): number => (a.revision < b.revision ? 1 : -1);
