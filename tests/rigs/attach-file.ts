import type { JournalClient } from '#shared/contract/contract.ts';
import type { StoredFile } from '#shared/evidence/evidence-file.ts';
import { emptyEvidence, type Evidence } from '#shared/evidence/evidence.ts';
import { testId } from '../main/make-entry.ts';

/** More than one chunk of a sealed file, and other bytes for each number. */
export const fileContent = (number: number): Buffer =>
  Buffer.from(`Evidence ${number}. `.repeat(6000));

/** Hands a file over as a window does, piece by piece; throws the sentence of what refused it. */
export async function attachFile(
  client: JournalClient,
  name: string,
  bytes: Buffer,
): Promise<StoredFile> {
  const begun = await client.vault.begin({ name, bytes: bytes.length, large: false });
  if (begun.outcome === 'refused') throw new Error(begun.reason);
  const { upload } = begun;
  const taken = await client.vault.piece({ upload, base64: bytes.toString('base64') });
  if (taken.outcome === 'refused') throw new Error(taken.reason);
  const kept = await client.vault.finish({ upload });
  if (kept.outcome === 'refused') throw new Error(kept.reason);
  return kept.file;
}

/** An evidence item with one file, both called by a number. */
export function evidenceWith(number: number, stored: StoredFile): Evidence {
  const id = testId(number);
  const file = { ...stored, id, caption: '', addedAt: '2026-03-14T18:00:00.000Z' };
  return { ...emptyEvidence, id, code: `E${number}`, files: [file] };
}
