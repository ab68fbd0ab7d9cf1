import type { GuideShelf } from '../guides/guide.ts';
import type { CoachModel } from './coach.ts';

/**
 * The models of a journal by the names people write: *Trust equation*, with its parts (*Credibility*, without the
 * letter behind it). The stages of reflective models are no terms: *Analysis* and *What?* are everyday words.
 */
export const shelfModels = (shelf: GuideShelf): readonly CoachModel[] => [
  ...shelf.customerModels.map(({ name, parts }) => ({
    name,
    terms: parts.map((part) => part.name.replace(/\s*\(.*\)$/, '')),
  })),
  ...shelf.reflectiveModels.map(({ name }) => ({ name, terms: [] })),
];
