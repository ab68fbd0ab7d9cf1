import type { FileText } from './file-text.ts';

/** What a picture says about itself: all readable runs of its metadata, before the picture proper begins. */
export const imageTexts = (bytes: Uint8Array): readonly FileText[] => {
  const text = readableRuns(metadataOf(bytes));
  return text === '' ? [] : [{ where: 'properties', text }];
};

/** JPEG keeps metadata in segments before the scan (FF DA), PNG and WebP in chunks; of others the first and last pieces are looked at. */
function metadataOf(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0xff) return bytes.subarray(0, scanStart(bytes));
  if (bytes[0] === 0x89) return pngTexts(bytes);
  const edge = 65_536;
  return bytes.length <= 2 * edge
    ? bytes
    : Uint8Array.from([...bytes.subarray(0, edge), ...bytes.subarray(-edge)]);
}

function scanStart(bytes: Uint8Array): number {
  let at = 2;
  while (at + 4 < bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda) {
    at += 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0);
  }
  return Math.min(at, bytes.length);
}

/** The chunks that hold words: tEXt, iTXt, eXIf; packed ones (zTXt) cannot be read without unpacking and are rare. */
function pngTexts(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: number[] = [];
  for (let at = 8; at + 8 <= bytes.length;) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (/^(?:tEXt|iTXt|eXIf)$/.test(name)) kept.push(0, ...bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return Uint8Array.from(kept);
}

/** Runs of four readable characters or more, in eight and in sixteen bits. */
function readableRuns(bytes: Uint8Array): string {
  const narrow = new TextDecoder('utf-8').decode(bytes);
  const wide = new TextDecoder('utf-16le').decode(bytes);
  const runs = (text: string) => text.match(/[\p{L}\p{N}\p{P}\p{Zs}+=@]{4,}/gu) ?? [];
  return [
    ...runs(narrow),
    ...runs(wide).filter((run) => /^[\p{Script=Latin}\p{N}\p{P}\p{Zs}]+$/u.test(run)),
  ].join('\n');
}
