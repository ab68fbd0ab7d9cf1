import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { customerModelSchema } from '#shared/guides/customer-model.ts';
import type { Guide } from '#shared/guides/guide.ts';
import { reflectiveModelSchema } from '#shared/guides/reflective-model.ts';
import { sectorGuideSchema } from '#shared/guides/sector-guide.ts';
import { unitCriteria, unitSchema } from '#shared/guides/unit.ts';
import { read, unread, type Reading } from '#shared/measures/reading.ts';
import { jsonLine, lineOfBrokenJson } from '#shared/units/json-line.ts';
import { isMatrix } from '#shared/units/read-matrix.ts';
import { readUnit } from '#shared/units/read-unit.ts';
import { journalProfile } from '#main/journal/profile-handlers.ts';
import { saveUnit } from '#main/units/save-unit.ts';
import { importUnit } from './import-unit.ts';
import type { ImportPlace } from './import-place.ts';
import { imported, notImported, type ImportOutcome } from './import-outcome.ts';

const schemas = {
  sector: sectorGuideSchema,
  unit: unitSchema,
  'reflective-model': reflectiveModelSchema,
  'customer-model': customerModelSchema,
} as const satisfies Record<Guide['guide'], z.ZodType<Guide>>;

const kindNames: Readonly<Record<Guide['guide'], string>> = {
  sector: 'guide to the sector',
  unit: 'unit',
  'reflective-model': 'reflective model',
  'customer-model': 'customer model',
};

/** Takes a guide pack into the journal; one with the same id takes the place of the older one. */
export async function importGuide(text: string, place: ImportPlace): Promise<ImportOutcome> {
  const { journal, name, ports } = place;
  if (isMatrix(parse(text))) {
    const day = ports.clock().toISOString().slice(0, 10);
    return importUnit(readUnit(text, { name, day, level: journalProfile(journal).level }), place);
  }
  const guide = readGuide(text);
  if (!guide.ok) return notImported(guide.problem);
  const { value } = guide;
  const before = allGuides(journal.guides()).find(
    (each) => each.guide === value.guide && each.id === value.id,
  );
  const kind = kindNames[value.guide];
  if (before && isDeepStrictEqual(before, value)) {
    return notImported(
      `The ${kind} “${nameOf(value)}” is in the journal already: nothing was added.`,
    );
  }
  const saved = await (value.guide === 'unit'
    ? saveUnit(journal, ports, value)
    : journal.addGuide(value));
  if (saved.outcome === 'not-saved') return notImported(saved.reason);
  return imported(
    'guide',
    before
      ? `The ${kind} “${nameOf(value)}” (version ${value.version}) takes the place of version ${before.version}.`
      : `The ${kind} “${nameOf(value)}” (version ${value.version}) is in the journal.`,
  );
}

function readGuide(text: string): Reading<Guide> {
  const value = parse(text);
  if (value === undefined) {
    return unread(
      `This is not a sound JSON file${brokenLine(text)}: ask for the guide pack to be sent again.`,
    );
  }
  const kind = guideKind(value);
  if (kind === null) {
    return unread(
      'This JSON file is not a guide pack: its “guide” must be “unit”, “reflective-model” or “customer-model”.',
    );
  }
  const parsed = schemas[kind].safeParse(value);
  if (!parsed.success) return unread(faultSentence(parsed.error, text));
  const repeated = repeatedCode(parsed.data);
  return repeated === null
    ? read(parsed.data)
    : unread(`This guide pack has two criteria with the code ${repeated}: give each its own.`);
}

/** Names that would reach into every object are left out, not stored. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''), (key, value: unknown) =>
      key === '__proto__' ? undefined : value,
    );
  } catch {
    return undefined;
  }
}

/** ` (line 7)`, where it breaks off. */
function brokenLine(text: string): string {
  const line = lineOfBrokenJson(text.replace(/^\uFEFF/, ''));
  return line === null ? '' : ` (line ${line})`;
}

function guideKind(value: unknown): Guide['guide'] | null {
  const kind = typeof value === 'object' && value !== null && 'guide' in value ? value.guide : null;
  return typeof kind === 'string' && Object.hasOwn(schemas, kind) ? (kind as Guide['guide']) : null;
}

/** Where the first fault is, in the words of the file: `outcomes › 1 › criteria › 3 › text`; lists count from 1. */
function faultSentence(error: z.ZodError, text: string): string {
  const [issue] = error.issues;
  const place = (issue?.path ?? []).map((step) =>
    typeof step === 'number' ? String(step + 1) : String(step),
  );
  const line = jsonLine(text.replace(/^\uFEFF/, ''), issue?.path ?? []);
  const fault = issue?.message.replace(/^Invalid input: /, '') ?? 'it does not fit';
  return `This guide pack cannot be used: correct “${place.join(' › ')}” (${fault})${line === null ? '' : `, near line ${line}`}.`;
}

function repeatedCode(guide: Guide): string | null {
  if (guide.guide !== 'unit') return null;
  const codes = unitCriteria(guide).map(({ code }) => code);
  return codes.find((code, index) => codes.indexOf(code) !== index) ?? null;
}

const allGuides = (shelf: ReturnType<ImportPlace['journal']['guides']>): readonly Guide[] => [
  ...shelf.units,
  ...shelf.reflectiveModels,
  ...shelf.customerModels,
  ...(shelf.sectors ?? []),
];

const nameOf = (guide: Guide): string => (guide.guide === 'unit' ? guide.title : guide.name);
