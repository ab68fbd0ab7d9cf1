import { unzipSync } from 'fflate';
import type { FileSaid } from '#shared/evidence/file-said.ts';
import { namedEntities } from '#shared/evidence/named-entities.ts';

/** No honest file of properties is larger. */
const largestPart = 1_000_000;

const propertyFiles: ReadonlySet<string> = new Set([
  'docProps/core.xml',
  'docProps/app.xml',
  'meta.xml',
]);

/** The properties of an office document that speak of people and places of work, and the authors of its remarks. */
export function officeSays(bytes: Uint8Array): readonly FileSaid[] {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) =>
      originalSize <= largestPart * 20 &&
      (remarks.test(name) || (propertyFiles.has(name) && originalSize <= largestPart)),
  });
  const said = Object.entries(parts).flatMap(([name, part]) => {
    const xml = new TextDecoder().decode(part);
    if (!propertyFiles.has(name)) return authorsIn(xml);
    return properties.flatMap(({ tag, what }) => {
      const text = elementText(xml, tag);
      return text === '' ? [] : [{ what, text }];
    });
  });
  // One person may be author and last editor: each is said once.
  return said.filter(
    ({ what, text }, index) =>
      said.findIndex((other) => other.what === what && other.text === text) === index,
  );
}

const properties = [
  { tag: 'dc:creator', what: 'Author' },
  { tag: 'meta:initial-creator', what: 'Author' },
  { tag: 'cp:lastModifiedBy', what: 'Last changed by' },
  { tag: 'Manager', what: 'Manager' },
  { tag: 'Company', what: 'Company' },
  { tag: 'dc:title', what: 'Title' },
  { tag: 'dc:subject', what: 'Subject' },
  { tag: 'cp:keywords', what: 'Key words' },
  { tag: 'dc:description', what: 'Comment' },
] as const;

const remarks =
  /^(?:word\/(?:comments|document)|xl\/(?:comments\d*|persons\/person)|ppt\/commentAuthors)\.xml$/;

/** Who wrote a remark or changed something while changes were recorded. */
const authorsIn = (xml: string): readonly FileSaid[] =>
  [
    ...new Set(
      [
        ...xml.matchAll(
          /\bw:author="([^"]+)"|<author>([^<]+)<|displayName="([^"]+)"|<p:cmAuthor\b[^>]*\bname="([^"]+)"/g,
        ),
      ].flatMap(([, ...names]) => names.find((name) => name !== undefined) ?? []),
    ),
  ].map((name) => ({ what: 'Remarks or changes by', text: plain(name) }));

function elementText(xml: string, tag: string): string {
  const found = new RegExp(`<${tag}(?:\\s[^>]*)?>([^<]*)</${tag}>`).exec(xml)?.[1] ?? '';
  return plain(found).replace(/\s+/g, ' ').trim().slice(0, 300);
}

const plain = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => namedEntities[name] ?? '');
