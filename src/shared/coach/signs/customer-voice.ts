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
const customersWords = (reading: Reading) =>
  reading.quotations
    .map(([from, to]) => ({ from, to }))
    .filter(({ from, to }) => {
      const first = reading.tokens.findIndex((token) => token.from >= from);
      const behind = reading.tokens.findIndex((token) => token.from >= to);
      const end = behind === -1 ? reading.tokens.length : behind;
      return first !== -1 && end - first >= 3 && isSpokenByCustomer(reading, first, end);
    });

function isSpokenByCustomer({ tokens }: Reading, first: number, end: number): boolean {
  const beside = [...tokens.slice(Math.max(0, first - 3), first), ...tokens.slice(end, end + 3)];
  const told = beside.filter((token) => !token.quoted).map((token) => token.word);
  return told.some((word) => speakers.has(word)) && told.some((word) => speaking.has(word));
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
