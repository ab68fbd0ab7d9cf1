import type { Document } from '@xmldom/xmldom';
import { read, unread, type Reading } from '#shared/measures/reading.ts';
import type { BoxValues } from './box-values.ts';
import { markedTexts, type MarkedText } from './marked-texts.ts';
import { parsePart } from './parse-part.ts';
import { readZipParts } from './read-zip-parts.ts';

const documentPart = 'word/document.xml';
const propertiesPart = 'docProps/custom.xml';

/**
 * The boxes of a report that came back as a Word document. A box is known by
 * the tag of its content control; a program that dropped the tags has left the
 * bookmark round it, whose name stands among the properties of the document.
 */
export function readDocxBoxes(bytes: Uint8Array): Reading<BoxValues> {
  const parts = readZipParts(bytes, [documentPart, propertiesPart]);
  if (!parts.ok) return parts;
  const document = parts.value.get(documentPart);
  if (!document) return unread('This is not a Word document: choose the report as it came back.');
  const xml = parsePart(document);
  if (!xml) return unread('This Word document is damaged: ask for it to be sent again.');
  const properties = parts.value.get(propertiesPart);
  const names = properties ? boxNames(parsePart(properties)) : new Map<string, string>();
  return read(byName(markedTexts(xml), names));
}

/** The names of the boxes by their bookmarks. */
function boxNames(xml: Document | null): ReadonlyMap<string, string> {
  const properties = Array.from(xml?.getElementsByTagNameNS('*', 'property') ?? []);
  return new Map(
    properties.map((property) => [property.getAttribute('name') ?? '', property.textContent ?? '']),
  );
}

/** What is marked twice, by tag and by bookmark, is taken from the mark that has something in it. */
function byName(texts: readonly MarkedText[], names: ReadonlyMap<string, string>): BoxValues {
  const values = new Map<string, string>();
  for (const { mark, text } of texts) {
    const name = names.get(mark) ?? mark;
    values.set(name, values.get(name) || text.trim());
  }
  return values;
}
