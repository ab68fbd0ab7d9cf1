import type { FileSaid } from '#shared/evidence/file-said.ts';

/** What a TIFF, or the Exif part of another picture, says of people and places: its first list of tags. */
export function tiffSays(tiff: Buffer): readonly FileSaid[] {
  const order = tiff.toString('latin1', 0, 2);
  if ((order !== 'II' && order !== 'MM') || tiff.length < 14) return [];
  const little = order === 'II';
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const long = (at: number) => (little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  const said: FileSaid[] = [];
  try {
    const list = long(4);
    for (let index = 0; index < short(list); index += 1) {
      const at = list + 2 + index * 12;
      const tag = short(at);
      if (tag === placeTag) said.push({ what: 'The place it was taken at', text: '' });
      const what = wordTags.get(tag);
      if (what === undefined) continue;
      const length = long(at + 4);
      const from = length > 4 ? long(at + 8) : at + 8;
      const text = tiff.toString('utf8', from, from + Math.min(length, 300));
      said.push({ what, text: text.replace(/\0.*$/s, '').trim() });
    }
  } catch {
    // A list that leads out of the file ends there: what was read before it counts.
  }
  return said.filter(({ what, text }) => text !== '' || what.startsWith('The place'));
}

const placeTag = 0x88_25;
const wordTags: ReadonlyMap<number, string> = new Map([
  [0x01_0e, 'Description'],
  [0x01_0f, 'Camera'],
  [0x01_10, 'Camera'],
  [0x01_31, 'Made with'],
  [0x01_3b, 'Author'],
  [0x82_98, 'Copyright'],
]);

/** The remarks in a GIF; its pictures are passed over block by block. */
export function gifSays(gif: Buffer): readonly FileSaid[] {
  const said: FileSaid[] = [];
  const tableBytes = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  let at = 13 + tableBytes(gif[10] ?? 0);
  while (at < gif.length) {
    const kind = gif[at];
    if (kind === 0x2c) {
      const { end } = subBlocks(gif, at + 11 + tableBytes(gif[at + 9] ?? 0));
      at = end;
    } else if (kind === 0x21) {
      const { text, end } = subBlocks(gif, at + 2);
      if (gif[at + 1] === 0xfe && text.trim() !== '')
        said.push({ what: 'Comment', text: text.trim().slice(0, 300) });
      at = end;
    } else break;
  }
  return said;
}

/** Pieces of up to 255 bytes, each behind its length; a length of 0 ends them. */
function subBlocks(gif: Buffer, start: number): { readonly text: string; readonly end: number } {
  const pieces: Buffer[] = [];
  let at = start;
  for (let length = gif[at] ?? 0; length > 0; length = gif[at] ?? 0) {
    if (pieces.length < 8) pieces.push(gif.subarray(at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { text: Buffer.concat(pieces).toString('utf8'), end: at + 1 };
}

/** What the head or the end of a film says: where it was taken (ISO 6709), with what, and its title. */
export function filmSays(edges: Buffer): readonly FileSaid[] {
  const text = edges.toString('latin1');
  const place = /[+-]\d{2}\.\d{2,}[+-]\d{3}\.\d{2,}/.test(text);
  const maker =
    /com\.apple\.quicktime\.(?:model|make)/.test(text) || /\u00A9(?:mod|mak)/.test(text);
  return [
    ...(place ? [{ what: 'The place it was taken at', text: '' }] : []),
    ...(maker ? [{ what: 'The camera it was taken with', text: '' }] : []),
  ];
}
