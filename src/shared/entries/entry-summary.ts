import { z } from 'zod';
import { entryStatuses, type EntryStatus } from './entry.ts';

/** What a list shows of an entry, without its text. */
export type EntrySummary = {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly modelId: string;
  readonly happenedOn: string | null;
  readonly createdAt: string;
  readonly savedAt: string;
  readonly status: EntryStatus;
  readonly included: boolean;
  readonly customerIds: readonly string[];
  /** The laws and policies it links. */
  readonly policyIds: readonly string[];
  readonly words: number;
  readonly stagesWritten: number;
  readonly stages: number;
  /** The criteria claimed somewhere in the text. */
  readonly criteria: readonly string[];
};

/**
 * The list of a long journal has thousands: they are looked at by hand. The entry that a
 * summary is made of was checked when it was read; here only the shape is.
 */
export const entrySummariesSchema = z.custom<EntrySummary[]>(
  (value) => Array.isArray(value) && value.every(isEntrySummary),
);

function isEntrySummary(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const summary = value as Partial<Record<keyof EntrySummary, unknown>>;
  return (
    texts.every((field) => typeof summary[field] === 'string') &&
    counts.every((field) => typeof summary[field] === 'number') &&
    lists.every((field) => isListOfTexts(summary[field])) &&
    (summary.happenedOn === null || typeof summary.happenedOn === 'string') &&
    entryStatuses.includes(summary.status as EntryStatus) &&
    typeof summary.included === 'boolean'
  );
}

const texts = ['id', 'code', 'title', 'modelId', 'createdAt', 'savedAt'] as const;
const counts = ['words', 'stagesWritten', 'stages'] as const;
const lists = ['customerIds', 'policyIds', 'criteria'] as const;

const isListOfTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
