import type { Revision } from '#shared/journal/revision.ts';
import type { FileLabel, Sealer } from './sealer.ts';

type Named = Pick<Revision, 'kind' | 'id' | 'revision'>;

/** Where a revision stands, relative to the journal's folder, with `/` on every system. */
export const revisionPath = (sealer: Sealer, { kind, id, revision }: Named): string =>
  `records/${kind}/${id}/${sealer.revisionName(revision)}${sealer.ending}`;

/** The bytes of a revision's file, or of a draft's: both are the same. */
export const sealRevision = (sealer: Sealer, revision: Named, text: Uint8Array | string): Buffer =>
  sealer.seal(revisionLabel(sealer, revision), text);

export const revisionLabel = (sealer: Sealer, { kind, id, revision }: Named): FileLabel => ({
  kind,
  id,
  name: sealer.revisionName(revision),
});
