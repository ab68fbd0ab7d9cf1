/**
 * The name a file gets when it leaves the journal: letters and digits of any
 * language and a few marks, in NFC, at most 100 characters, never a name that a
 * system keeps for itself and never an ending that a program would run.
 *
 *     exportName('../Beschwerde: Tisch 4\u202E.exe', 'image/jpeg') → 'Beschwerde Tisch 4.jpg'
 */
export function exportName(name: string, mediaType: string): string {
  const { stem, ending } = parts(name.normalize('NFC'));
  const safeStem = clean(stem)
    .slice(0, longestStem)
    .replace(/[ .]+$/u, '');
  const named = safeStem === '' || isReserved(safeStem) ? `file ${safeStem}`.trim() : safeStem;
  return `${named}.${safeEnding(ending, mediaType)}`;
}

const longestStem = 88;

function parts(name: string): { readonly stem: string; readonly ending: string } {
  const base = name.split(/[/\\]/).at(-1) ?? '';
  const dot = base.lastIndexOf('.');
  return dot <= 0
    ? { stem: base, ending: '' }
    : { stem: base.slice(0, dot), ending: base.slice(dot + 1) };
}

/** Everything that is no letter, digit or harmless mark goes; what it parted is parted by a space. */
const clean = (text: string): string =>
  text
    .replace(/[^\p{L}\p{M}\p{N} _.,()&'’+-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+/, '');

/** Windows takes these for devices, with superscript figures too and whatever stands behind a dot. */
const isReserved = (stem: string): boolean =>
  /^(?:con|prn|aux|nul|clock|conin|conout|com[0-9¹²³]|lpt[0-9¹²³]|desktop)\s*(?:\.|$)/iu.test(stem);

/** What is known by its content is called so; the rest keeps a harmless ending of its own, or becomes a `file`. */
function safeEnding(ending: string, mediaType: string): string {
  const known = endings.get(mediaType);
  if (known !== undefined) return known;
  const own = ending.toLowerCase();
  return harmless.has(own) ? own : /^[a-z0-9]{1,6}$/.test(own) ? `${own}.file` : 'file';
}

const endings: ReadonlyMap<string, string> = new Map([
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['image/webp', 'webp'],
  ['image/gif', 'gif'],
  ['image/heic', 'heic'],
  ['application/pdf', 'pdf'],
  ['text/plain', 'txt'],
  ['text/csv', 'csv'],
  ['message/rfc822', 'eml'],
]);

const harmless: ReadonlySet<string> = new Set(
  'docx xlsx pptx odt ods odp rtf msg mp3 m4a wav ogg mp4 m4v mov webm avif bmp tif tiff zip md log'.split(
    ' ',
  ),
);
