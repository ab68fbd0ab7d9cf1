import { found, thin, type Finding } from '../reading/evidence.ts';
import type { Match } from '../reading/phrase-index.ts';
import type { Reading } from '../reading/read-text.ts';

/** D7: a model put to use: what it made the writer do, or a judgement of it, in its sentence or the next. */
export function modelUse(reading: Reading): Finding {
  const used = reading.models.filter((model) => isPutToUse(reading, model));
  return used.length > 0 ? found(used) : thin(reading.models);
}

/** Whether a reason, an effect or a judgement stands in the sentence of a model's name or the one after it. */
export const isPutToUse = (reading: Reading, model: Match): boolean =>
  reading
    .told('put-to-use', 'cause', 'model-verdict')
    .some((match) => match.sentence === model.sentence || match.sentence === model.sentence + 1);

/** Whether anything is said about how well a model served: in its sentence or one of the three after it. */
export const isJudged = (reading: Reading, model: Match): boolean =>
  reading
    .anywhere('model-verdict')
    .some(({ sentence }) => sentence >= model.sentence && sentence <= model.sentence + 3);
