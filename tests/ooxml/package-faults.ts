import { posix } from 'node:path';
import { strFromU8 } from 'fflate';
import { parseXml } from './parse-xml.ts';

type Parts = ReadonlyMap<string, Uint8Array>;

/** What is wrong with a package as a whole: relationships that lead nowhere, names given twice, links without a target. */
export const packageFaults = (parts: Parts): readonly string[] => [
  ...[...parts.keys()]
    .filter((path) => path.endsWith('.rels'))
    .flatMap((path) => lostTargets(parts, path)),
  ...documentFaults(elements(parts, 'word/document.xml')),
];

type Attributes = { readonly name: string; readonly attribute: (name: string) => string };

function lostTargets(parts: Parts, path: string): readonly string[] {
  const owner = posix.join(posix.dirname(path), '..');
  return elements(parts, path)
    .filter((each) => each.name === 'Relationship' && each.attribute('TargetMode') !== 'External')
    .map((each) => posix.join(owner, each.attribute('Target')))
    .filter((target) => !parts.has(target))
    .map((target) => `${path}: ${target} is not in the package`);
}

/** Limits that Word holds and the schemas do not know. */
function documentFaults(all: readonly Attributes[]): readonly string[] {
  const values = (element: string, attribute: string) =>
    all.filter((each) => each.name === element).map((each) => each.attribute(attribute));
  const bookmarks = values('w:bookmarkStart', 'w:name');
  const known = new Set(bookmarks);
  return [
    ...repeated(bookmarks).map((name) => `The bookmark ${name} stands twice`),
    ...repeated(values('w:bookmarkStart', 'w:id')).map(
      (id) => `The bookmark number ${id} stands twice`,
    ),
    ...repeated(values('wp:docPr', 'id')).map((id) => `The drawing number ${id} stands twice`),
    ...repeated(values('w:tag', 'w:val')).map((tag) => `The tag ${tag} stands twice`),
    ...repeated(values('w:id', 'w:val')).map((id) => `The control number ${id} stands twice`),
    ...bookmarks
      .filter((name) => !/^[A-Za-z_]\w{0,39}$/.test(name))
      .map((name) => `${name} is no name for a bookmark`),
    ...[...values('w:tag', 'w:val'), ...values('w:alias', 'w:val')]
      .filter((text) => text.length > 64)
      .map((text) => `${text} is too long for a content control`),
    ...values('w:hyperlink', 'w:anchor')
      .filter((anchor) => !known.has(anchor))
      .map((anchor) => `A link leads to ${anchor}, which is not there`),
  ];
}

const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

function elements(parts: Parts, path: string): readonly Attributes[] {
  const xml = strFromU8(parts.get(path) ?? new Uint8Array());
  const document = parseXml(xml);
  return Array.from(document.getElementsByTagName('*')).map((element) => ({
    name: element.tagName,
    attribute: (name) => element.getAttribute(name) ?? '',
  }));
}
