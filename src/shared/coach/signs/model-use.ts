import { found, thin, type Finding } from '../reading/evidence.ts';
import type { Match } from '../reading/phrase-index.ts';
import type { Reading } from '../reading/read-text.ts';

/** D7: a model put to use: what it made the writer do, or a judgement of it, in its sentence or the next. */
export function modelUse(reading: Reading): Finding {
  const used = reading.models.filter((model) => isPutToUse(reading, model));
  return used.length > 0 ? found(used) : thin(reading.models);
}

/** Whether a reason, an effect or a judgement stands where a model is spoken of. */
export function isPutToUse(reading: Reading, model: Match): boolean {
  const reach = reachOf(reading, model, 1);
  return reading
    .told('put-to-use', 'cause', 'model-verdict')
    .some((match) => match.sentence >= model.sentence && match.sentence <= reach);
}

/**
 * Whether anything is said about how well a model served: where it is spoken of, or wherever it is called *the model*,
 * *the equation* and the like.
 */
export function isJudged(reading: Reading, model: Match): boolean {
  const reach = reachOf(reading, model, 3);
  const spokenOf = reading.told('model-alias').map((match) => match.sentence);
  return reading
    .anywhere('model-verdict')
    .some(
      ({ sentence }) =>
        spokenOf.includes(sentence) || (sentence >= model.sentence && sentence <= reach),
    );
}

/** The last sentence that still speaks of a model: a few behind its name, and on while its parts are named. */
function reachOf(reading: Reading, model: Match, least: number): number {
  const parts = new Set(
    [...reading.modelParts, ...reading.told('model-alias')].map((match) => match.sentence),
  );
  let reach = model.sentence;
  while (parts.has(reach + 1)) reach++;
  return Math.max(model.sentence + least, reach + 1);
}
