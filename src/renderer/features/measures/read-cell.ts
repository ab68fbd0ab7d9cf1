import type { Measure } from '#shared/measures/measure.ts';
import { readAnswer } from '#shared/measures/parsing/read-answer.ts';
import { problemWithExposure, problemWithValue } from '#shared/measures/possible-values.ts';
import { readDay } from '#shared/measures/read-day.ts';
import { readNumber } from '#shared/measures/read-number.ts';
import { quote, read, unread, type Reading } from '#shared/measures/reading.ts';
import type { CellRow } from './observation-cells.ts';

/** What about a measure decides which values are possible. */
export type ReadRules = Pick<Measure, 'kind' | 'scale'> & Partial<Pick<Measure, 'beforeDiffered'>>;

/** The value of a line: a number the measure can have, or yes and no. */
export function readValue(text: string, measure: ReadRules): Reading<number> {
  if (text.trim() === '') return unread('The value is missing. Type it, or empty the whole line.');
  const reading = measure.kind === 'yes-no' ? readAnswer(text) : readNumber(text);
  if (!reading.ok) return reading;
  const problem = problemWithValue(measure, reading.value);
  return problem === null
    ? reading
    : unread(`${quote(text.trim())} ${problem}. Type another value.`);
}

/** The day of a line, where one is given. */
export const readDate = (text: string): Reading<string | null> =>
  text.trim() === '' ? read(null) : readDay(text);

/** Who it was, by a code that is the same before and after. */
export function readWho(text: string): Reading<string | null> {
  const who = text.trim();
  if (who.length > 100) return unread('This code is too long. Use a short one, such as C07.');
  return read(who === '' ? null : who);
}

/** What a count is out of. Other measures keep what they had, unseen. */
export function readExposure(line: CellRow, measure: ReadRules): Reading<number | null> {
  if (measure.kind !== 'count') return read(line.kept?.exposure ?? null);
  if (line.exposure.trim() === '') return read(null);
  const reading = readNumber(line.exposure);
  if (!reading.ok) return reading;
  const problem = problemWithExposure(reading.value);
  return problem === null
    ? reading
    : unread(`${quote(line.exposure.trim())} ${problem}. Type another number.`);
}
