import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  identifierTypes,
  registerSchema,
  type Identifier,
  type IdentifierType,
  type RegisterLine,
} from '#shared/privacy/identifier.ts';

export const snippetParts = ['tuning', 'held-out', 'second-round', 'third-round'] as const;
export type SnippetPart = (typeof snippetParts)[number];

/** A labelled line: its text without the marks, and what stands where. */
export type Snippet = {
  readonly text: string;
  readonly part: SnippetPart;
  readonly sector: string;
  readonly labels: readonly Identifier[];
};

/** The register that all labelled snippets are about. */
export const readRegister = (folder: string): readonly RegisterLine[] =>
  registerSchema.parse(JSON.parse(readFileSync(path.join(folder, 'register.json'), 'utf8')));

/** All labelled snippets of a folder; one a line, `[[type|words]]` or `[[name:Customer A|words]]` marks an identifier. */
export const readSnippets = (folder: string): readonly Snippet[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => {
      const lines = readFileSync(path.join(folder, name), 'utf8').split('\n');
      const sector = headerOf(lines, 'sector');
      const part = snippetParts.find((each) => each === headerOf(lines, 'part')) ?? 'tuning';
      return lines
        .filter((line) => line.trim() !== '' && !line.startsWith('#'))
        .map((line) => ({ ...readLine(line), part, sector }) as const);
    });

const headerOf = (lines: readonly string[], name: string): string =>
  lines.find((line) => line.startsWith(`# ${name}: `))?.slice(name.length + 4) ?? '';

function readLine(line: string): Pick<Snippet, 'text' | 'labels'> {
  const labels: Identifier[] = [];
  let text = '';
  let at = 0;
  for (const match of line.matchAll(/\[\[(\w+)(?::([^|]+))?\|([^\]]+)\]\]/g)) {
    text += line.slice(at, match.index);
    const [whole, type = '', code, words = ''] = match;
    const from = text.length;
    text += words;
    labels.push({
      from,
      to: text.length,
      type: typeNamed(type),
      text: words,
      ...(code === undefined ? {} : { code }),
    });
    at = match.index + whole.length;
  }
  return { text: text + line.slice(at), labels };
}

function typeNamed(word: string): IdentifierType {
  const type = identifierTypes.find((each) => each === word);
  if (!type) throw new Error(`No identifier is of the type ${word}.`);
  return type;
}
