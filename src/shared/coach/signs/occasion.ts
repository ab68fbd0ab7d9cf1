import { found, thin, type Finding } from '../reading/evidence.ts';
import type { Reading } from '../reading/read-text.ts';
import { tellings } from '../reading/tense.ts';

/** D2: one occasion: a day, a time or a contact known by a code, in a sentence that tells what happened. */
export function occasion(reading: Reading): Finding {
  const telling = tellings(reading);
  const happened = <T extends { readonly sentence: number }>(places: readonly T[]): readonly T[] =>
    places.filter((place) => telling[place.sentence] === 'event');
  const sure = happened([...reading.told('occasion'), ...reading.customers]);
  if (sure.length > 0) return found(sure);
  return thin(happened(reading.told('place')));
}
