import path from 'node:path';
import { readRevisionFileNow } from '../read-revision-file.ts';
import { recordFolder, type RecordsPlace } from '../read-revisions.ts';
import { resolveRecord } from '../resolve-record.ts';
import type { ReadBody } from './memory-part.ts';

/** Reads the body of a record from its own files. */
export const createReadBody =
  (place: RecordsPlace): ReadBody =>
  (record, names) => {
    const folder = recordFolder(place.journal, record);
    const revisions = names.flatMap((name) => {
      const read = readRevisionFileNow(place, path.join(folder, name));
      return 'revision' in read ? [read.revision] : [];
    });
    if (revisions.length === 0) {
      throw new Error(
        `The files in ${folder} cannot be read: close the journal and open it again.`,
      );
    }
    return resolveRecord(revisions).state.body;
  };
