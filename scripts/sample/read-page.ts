import { typographic } from './typographic.ts';

/** A page of the sample: fields at the top, then one part for each stage. */
export type Page = {
  /** The file's name without its ending; other pages mention it by that. */
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly parts: readonly { readonly stageId: string; readonly text: string }[];
};

/**
 * Reads a page:
 *
 *     ---
 *     title: A table for five
 *     ---
 *
 *     ## description
 *
 *     On Wednesday 12 November a woman came to the till …
 */
export function readPage(key: string, source: string): Page {
  const [before, head, body] = source.split(/^---$/m);
  if (before?.trim() !== '' || head === undefined || body === undefined) {
    throw new Error(`${key}: a page starts with its fields between two lines of ---.`);
  }
  return { key, fields: readFields(typographic(head)), parts: readParts(typographic(body)) };
}

/** The field of a page that has to be there. */
export function requiredField(page: Page, name: string): string {
  const value = page.fields[name];
  if (!value) throw new Error(`${page.key}: the field “${name}” is missing.`);
  return value;
}

function readFields(head: string): Readonly<Record<string, string>> {
  const lines = head.split('\n').filter((line) => line.trim() !== '');
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    }),
  );
}

function readParts(body: string): Page['parts'] {
  return body
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return { stageId: part.slice(0, end).trim(), text: part.slice(end).trim() };
    });
}
