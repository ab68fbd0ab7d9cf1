import { oncePerReading } from './once-per-reading.ts';

/** How each sentence tells: what happened once, what always happens, or what would. */
export type Telling = 'event' | 'habit' | 'supposed' | 'other';

/** Tells apart the sentences of a text by how they tell. */
export const tellings = oncePerReading((reading): readonly Telling[] => {
  const supposed = new Set(reading.told('hypothetical').map((match) => match.sentence));
  const once = new Set(reading.anywhere('real-conditional').map((match) => match.sentence));
  const habit = new Set(reading.told('habitual').map((match) => match.sentence));
  const dated = new Set(reading.told('occasion').map((match) => match.sentence));
  const planned = new Set(reading.told('plan').map((match) => match.sentence));
  return reading.sentences.map((_, sentence) => {
    const words = reading.wordsOf(sentence);
    const happened = words.some((token) => !token.quoted && (token.past || isWas(token.word)));
    const would = words.some((token) => !token.quoted && token.word === 'would');
    if (supposed.has(sentence) && !once.has(sentence)) return 'supposed';
    if (planned.has(sentence)) return 'other';
    if (habit.has(sentence) && !(happened && dated.has(sentence))) return 'habit';
    if (would && !once.has(sentence)) return 'supposed';
    return happened ? 'event' : 'other';
  });
});

const isWas = (word: string): boolean => word === 'was' || word === 'were' || word === 'had';
