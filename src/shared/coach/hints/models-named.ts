import { isJudged, isPutToUse } from '../signs/model-use.ts';
import { stateOf, type FindPlaces } from './place.ts';

/** B10: a model is named and nothing was done because of it. */
export const namedNotUsed: FindPlaces = (look) =>
  stateOf(look, 'D7') === 'thin' ? look.reading.models.slice(0, 1) : [];

/** A11: nothing is said about how well any of the models named served. */
export const notJudged: FindPlaces = ({ reading }) => {
  const { models } = reading;
  if (models.some((model) => isJudged(reading, model))) return [];
  return models
    .filter((model) => isPutToUse(reading, model))
    .concat(models)
    .slice(0, 1);
};
