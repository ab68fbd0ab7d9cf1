import { DOMParser, type Document } from '@xmldom/xmldom';

/**
 * Reads a part of a document as XML; `null` for what is none. A document type
 * is refused: it is where entities are declared that grow to fill the memory,
 * and no word processor writes one.
 */
export function parsePart(bytes: Uint8Array): Document | null {
  const xml = new TextDecoder('utf-8').decode(bytes);
  if (/<!DOCTYPE/i.test(xml)) return null;
  try {
    return new DOMParser({ onError: refuse }).parseFromString(xml, 'application/xml');
  } catch {
    return null;
  }
}

function refuse(level: 'warning' | 'error' | 'fatalError', message: string): void {
  if (level !== 'warning') throw new Error(message);
}
