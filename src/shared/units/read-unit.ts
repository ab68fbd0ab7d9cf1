import type { z } from 'zod';
import { unitCriteria, unitSchema } from '../guides/unit.ts';
import { splitTable } from '../measures/parsing/split-table.ts';
import { quote } from '../measures/reading.ts';
import { jsonLine, lineOfBrokenJson } from './json-line.ts';
import { isMatrix, readMatrix } from './read-matrix.ts';
import { readTable } from './read-table.ts';
import { readText } from './read-text.ts';
import { isCriteriaHeading } from './table-columns.ts';
import type { UnitAbout } from './unit-of-spec.ts';
import { notUnderstood, type UnitReading } from './unit-reading.ts';

/**
 * Reads a unit from a text in any of the forms it may come in: a table of
 * criteria, a guide pack, a SmartEvidence matrix, or the bare text of a
 * specification. What it is, is told by what stands in it.
 */
export function readUnit(text: string, about: UnitAbout): UnitReading {
  const content = text.replace(/^\uFEFF/, '');
  if (content.trim() === '') return notUnderstood({ line: null, why: 'There is nothing in it.' });
  if (/^\s*[[{]/.test(content)) return readJson(content, about);
  const table = splitTable(content);
  if (table.ok) {
    const [heading, ...rows] = table.value;
    if (heading && isCriteriaHeading(heading.cells)) return readTable(heading, rows, about);
  } else if (isCriteriaHeading(firstCells(content))) {
    return notUnderstood(faultOf(table.problem));
  }
  return readText(content, about);
}

function readJson(text: string, about: UnitAbout): UnitReading {
  let value: unknown;
  try {
    // Names that would reach into every object are left out, not stored.
    value = JSON.parse(text, (key, each: unknown) => (key === '__proto__' ? undefined : each));
  } catch {
    return notUnderstood({
      line: lineOfBrokenJson(text),
      why: 'this is not sound JSON: ask for the file to be sent again.',
    });
  }
  const lineOf = (path: readonly PropertyKey[]) => jsonLine(text, path);
  if (isMatrix(value)) return readMatrix(value, about, lineOf);
  const parsed = unitSchema.safeParse(value);
  if (!parsed.success)
    return notUnderstood(...parsed.error.issues.map((issue) => faultAt(issue, lineOf)));
  const codes = unitCriteria(parsed.data).map(({ code }) => code);
  const again = codes.find((code, index) => codes.indexOf(code) !== index);
  return again === undefined
    ? { outcome: 'understood', format: 'guide', unit: parsed.data, doubts: [] }
    : notUnderstood({
        line: null,
        why: `Two criteria have the code ${quote(again)}: give each its own.`,
      });
}

function faultAt(issue: z.core.$ZodIssue, lineOf: (path: readonly PropertyKey[]) => number | null) {
  const place = issue.path.map((step) => (typeof step === 'number' ? step + 1 : String(step)));
  return {
    line: lineOf(issue.path),
    why: `this guide pack cannot be used: correct “${place.join(' › ')}” (${issue.message.replace(/^Invalid input: /, '')}).`,
  };
}

const firstCells = (text: string): readonly string[] =>
  (/\S.*/.exec(text)?.[0] ?? '').split(/[\t;|,]/);

/** `Line 3: …` as a fault with its line. */
function faultOf(sentence: string) {
  const [, line, why = sentence] = /^Line (\d+): (.+)$/s.exec(sentence) ?? [];
  return { line: line === undefined ? null : Number(line), why };
}
