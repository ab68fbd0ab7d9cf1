import { sentenceOf } from '../reading/evidence.ts';
import { tellings } from '../reading/tense.ts';
import type { FindPlaces } from './place.ts';

/** A9: what one would do or always does, and no event told in most of the text. */
export const generalTalk: FindPlaces = ({ reading }) => {
  const telling = tellings(reading);
  const general = telling.flatMap((each, sentence) =>
    each === 'supposed' || each === 'habit' ? [sentence] : [],
  );
  const events = telling.filter((each) => each === 'event').length;
  const first = general[0];
  return first !== undefined && events === 0 && general.length * 2 >= telling.length
    ? [sentenceOf(reading, first)]
    : [];
};
