import type { Coaching, CoachOptions } from './coach.ts';
import { findHints } from './hints/find-hints.ts';
import { readText } from './reading/read-text.ts';
import { findSigns } from './signs/find-signs.ts';

/**
 * Looks at a text by fixed rules: which signs of reflection a reader can find in it, and what an assessor would miss.
 * Places are counted in UTF-16 units. Nothing is scored and nothing is written for the candidate.
 */
export function coachText(text: string, options: CoachOptions): Coaching {
  const reading = readText(text, options.models, options.customers ?? []);
  const signs = findSigns(reading);
  return { signs, hints: findHints(reading, signs, options.level) };
}
