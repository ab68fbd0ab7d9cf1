/** What a file is by its first bytes, and its text where it is text. */
export type TellingKind =
  | { readonly kind: 'empty' | 'zip' | 'pdf' | 'unknown' }
  | { readonly kind: 'json' | 'table'; readonly text: string };

export function tellKind(bytes: Uint8Array): TellingKind {
  if (bytes.length === 0) return { kind: 'empty' };
  if (startsWith(bytes, 'PK\u0003\u0004')) return { kind: 'zip' };
  // A PDF may have some bytes of another program in front.
  if (Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) return { kind: 'pdf' };
  const text = decodeText(bytes);
  if (text === null) return { kind: 'unknown' };
  if (text.trim() === '') return { kind: 'empty' };
  return { kind: /^\s*[[{]/.test(text) ? 'json' : 'table', text };
}

const startsWith = (bytes: Uint8Array, start: string): boolean =>
  Buffer.from(bytes.subarray(0, start.length)).equals(Buffer.from(start, 'latin1'));

/** Text in UTF-8, in UTF-16 with its mark, or as Excel saves it on Windows; `null` for what is no text. */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
