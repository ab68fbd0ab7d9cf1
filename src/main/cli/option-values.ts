import { daySchema } from '#shared/journal/ids.ts';
import type { Arguments } from './command.ts';
import { UsageError } from './read-arguments.ts';

/** The word given for an option that takes one of a few. */
export function oneOf<Word extends string>(
  option: string,
  words: readonly Word[],
  given: string | undefined,
): Word {
  const found = words.find((word) => word === given);
  if (found === undefined) throw new UsageError(`--${option} takes one of ${words.join(', ')}.`);
  return found;
}

/** The day given for an option, or `null` without one. */
export function readDay(given: Arguments, option: string): string | null {
  const text = given.value(option);
  if (text === undefined) return null;
  if (!daySchema.safeParse(text).success) {
    throw new UsageError(`--${option} takes a day such as 2026-03-14.`);
  }
  return text;
}

/** The value of an option that must be there. */
export function required(given: Arguments, option: string): string {
  const value = given.value(option);
  if (value === undefined) throw new UsageError(`--${option} is missing.`);
  return value;
}
