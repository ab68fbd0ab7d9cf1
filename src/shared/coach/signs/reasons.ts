import { found, without, type Finding } from '../reading/evidence.ts';
import type { Reading } from '../reading/read-text.ts';

/** D6: a reason or cause, in the writer's own voice. `So` at the start of a sentence only goes on telling. */
export function reasons(reading: Reading): Finding {
  const told = reading
    .anywhere('cause')
    .filter((match) => !match.quoted && !startsWithSo(reading, match.first));
  return found([...without(told, reading.anywhere('not-cause')), ...joiningSo(reading)]);
}

function startsWithSo({ tokens }: Reading, place: number): boolean {
  const [before, token, next] = [tokens[place - 1], tokens[place], tokens[place + 1]];
  if (token?.word !== 'so' || before?.sentence === token.sentence) return false;
  return next?.word !== 'that' && next?.word !== 'as';
}

/** `…, so customers go elsewhere`: behind a comma, and not before a word it would strengthen. */
function joiningSo({ tokens }: Reading) {
  return tokens.filter((token, place) => {
    const [before, next] = [tokens[place - 1], tokens[place + 1]];
    return (
      token.word === 'so' &&
      !token.quoted &&
      before?.sentence === token.sentence &&
      before.clause !== token.clause &&
      !strengthened.has(next?.word ?? '')
    );
  });
}

const strengthened = new Set([
  'much',
  'many',
  'far',
  'few',
  'little',
  'good',
  'bad',
  'kind',
  'nice',
  'long',
  'very',
  'was',
  'did',
  'is',
]);
