import { strFromU8, unzipSync } from 'fflate';

/** The text of one part of a document: `word/document.xml`. */
export function readPart(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  if (!part) throw new Error(`${path} is not in the package`);
  return strFromU8(part);
}
