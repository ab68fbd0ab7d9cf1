/** How many bytes from the start of a file tell what it is. */
export const tellingBytes = 4096;

/**
 * What a file is by its first bytes, as a media type; its name decides only
 * between kinds that begin alike. What is not known, and everything that a
 * program could run or a browser could open as a page, is
 * `application/octet-stream`: it is kept and shown by its name alone.
 */
export function tellFileType(start: Uint8Array, name: string): string {
  const head = latin(start.subarray(0, 16));
  const known = signatures.find(({ begins }) => head.startsWith(begins));
  if (known) return known.type;
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'image/webp';
  if (head.slice(4, 8) === 'ftyp') return brandTypes.get(head.slice(8, 12)) ?? unknownType;
  if (head.startsWith('PK\u0003\u0004')) return officeTypes.get(ending(name)) ?? unknownType;
  if (latin(start.subarray(0, 1024)).includes('%PDF-')) return 'application/pdf';
  return textType(start, name);
}

/** How a file can be shown in the app without opening it. */
export type ShownAs = 'picture' | 'text' | 'mail' | 'pdf' | 'nothing';

export const shownAs = (mediaType: string): ShownAs => showings.get(mediaType) ?? 'nothing';

export const unknownType = 'application/octet-stream';

const showings: ReadonlyMap<string, ShownAs> = new Map([
  ['image/jpeg', 'picture'],
  ['image/png', 'picture'],
  ['image/webp', 'picture'],
  ['image/gif', 'picture'],
  ['text/plain', 'text'],
  ['text/csv', 'text'],
  ['message/rfc822', 'mail'],
  ['application/pdf', 'pdf'],
]);

const signatures = [
  { begins: '\u00FF\u00D8\u00FF', type: 'image/jpeg' },
  { begins: '\u0089PNG\r\n\u001A\n', type: 'image/png' },
  { begins: 'GIF87a', type: 'image/gif' },
  { begins: 'GIF89a', type: 'image/gif' },
] as const;

const brandTypes: ReadonlyMap<string, string> = new Map([
  ['heic', 'image/heic'],
  ['heix', 'image/heic'],
  ['hevc', 'image/heic'],
  ['mif1', 'image/heic'],
  ['msf1', 'image/heic'],
  ['avif', 'image/avif'],
]);

const office = 'application/vnd.openxmlformats-officedocument.';
const officeTypes: ReadonlyMap<string, string> = new Map([
  ['docx', `${office}wordprocessingml.document`],
  ['xlsx', `${office}spreadsheetml.sheet`],
  ['pptx', `${office}presentationml.presentation`],
  ['odt', 'application/vnd.oasis.opendocument.text'],
]);

function textType(start: Uint8Array, name: string): string {
  const text = decodeStart(start);
  if (text === null) return unknownType;
  // A page, a drawing, a script: text that something else would run.
  if (/^\s*(?:<|#!|%!)/.test(text) || runnable.has(ending(name))) return unknownType;
  if (/^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){3,}/.test(text) && mailHeader.test(text)) {
    return 'message/rfc822';
  }
  return ending(name) === 'csv' ? 'text/csv' : 'text/plain';
}

const mailHeader = /^(?:From|Received|Return-Path|MIME-Version|Delivered-To|Message-ID):/im;

/** The start as far as its letters are plain ones, which is enough to tell; `null` for what is no text. */
function decodeStart(start: Uint8Array): string | null {
  const isWide =
    (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  const text = latin(isWide ? start.slice(2).filter((byte) => byte !== 0) : start);
  // oxlint-disable-next-line no-control-regex -- these are the characters that no text has
  const strange = text.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g)?.length ?? 0;
  return strange > text.length / 100 ? null : text.replaceAll('\r\n', '\n');
}

const runnable: ReadonlySet<string> = new Set(
  'bat cmd com cpl hta htm html inf js jse lnk mht mhtml msc ps1 psm1 reg scf sh svg url vb vbe vbs wsf wsh xhtml xml xsl'.split(
    ' ',
  ),
);

const ending = (name: string): string =>
  name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : '';

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
