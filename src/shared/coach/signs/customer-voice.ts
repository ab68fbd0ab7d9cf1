import { found, thin, without, type Finding } from '../reading/evidence.ts';
import type { Reading } from '../reading/read-text.ts';

/** D4: what the customer felt, needed or expected, or their own words. Thin where they only spoke. */
export function customerVoice(reading: Reading): Finding {
  const felt = without(
    reading.told('customer-feeling', 'customer-need'),
    reading.told('not-customer-need'),
  );
  const spoken = customersWords(reading);
  if (felt.length + spoken.length > 0) return found([...felt, ...spoken]);
  return thin(reading.anywhere('third-person').filter((match) => saysNext(reading, match.end)));
}

/** Quotations of three words or more that `she said` or the like stands beside. */
function customersWords(reading: Reading) {
  return reading.quotations
    .map(([from, to]) => ({ from, to }))
    .filter(({ from, to }) => {
      const words = reading.tokens.filter((token) => token.from >= from && token.to <= to);
      const first = reading.tokens.indexOf(words[0] as never);
      const beside = [
        ...reading.tokens.slice(Math.max(0, first - 3), Math.max(0, first)),
        ...reading.tokens.slice(first + words.length, first + words.length + 3),
      ].filter((token) => !token.quoted);
      return (
        words.length >= 3 &&
        beside.some((token) => speakers.has(token.word)) &&
        beside.some((token) => speaking.has(token.word))
      );
    });
}

const saysNext = (reading: Reading, place: number): boolean =>
  speaking.has(reading.tokens[place]?.word ?? '');

const speakers = new Set([
  'she',
  'he',
  'they',
  'customer',
  'guest',
  'client',
  'tenant',
  'lady',
  'man',
  'woman',
  'mother',
]);
const speaking = new Set([
  'said',
  'says',
  'asked',
  'told',
  'answered',
  'replied',
  'shouted',
  'complained',
  'whispered',
  'explained',
]);
