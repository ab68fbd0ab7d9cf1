import { unzipSync } from 'fflate';
import { looksLikeImage } from './file-signs.ts';
import { imageTexts } from './image-texts.ts';
import type { FileText } from './file-text.ts';

/** Parts that are read at most, so that no file can fill the memory. */
const largestPart = 50_000_000;

/**
 * The words of a Word file, or of any other package of XML parts: paragraph by
 * paragraph, with the descriptions of pictures; its properties; and what its
 * pictures say about themselves. The names of its parts count as words too.
 */
export function packageTexts(bytes: Uint8Array): readonly FileText[] {
  const parts = unzipSync(bytes, { filter: ({ originalSize }) => originalSize <= largestPart });
  return Object.entries(parts).flatMap(([name, part]): readonly FileText[] => {
    if (/\.(?:xml|rels|html?|svg)$/i.test(name)) {
      return [{ where: whereOf(name), text: xmlWords(new TextDecoder().decode(part)) }];
    }
    if (looksLikeImage(part)) {
      return imageTexts(part).map(({ text }) => ({ where: `picture ${name}`, text }));
    }
    return /\.(?:txt|md|json|csv)$/i.test(name)
      ? [{ where: name, text: new TextDecoder().decode(part) }]
      : [];
  });
}

const whereOf = (name: string): string => (name === 'word/document.xml' ? '' : name);

/** Runs of one paragraph are one line: a name of which half is bold is still one name. */
const xmlWords = (xml: string): string =>
  xml
    .replace(/<w:(?:br|cr|tab)\b[^>]*>/g, ' ')
    .replace(/<\/(?:w:p|w:tr|vt:lpwstr|dc:\w+|cp:\w+|dcterms:\w+)>/g, '\n')
    .replace(/<[^>]*?\b(?:descr|title|w:author|w:initials|alt|Target)="([^"]*)"[^>]*>/g, '\n$1\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|apos|#\d+);/g, (entity) => entities[entity] ?? ' ')
    .replace(/\n{2,}/g, '\n');

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};
