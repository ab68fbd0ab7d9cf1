import { foldWord } from './fold-word.ts';
import { findOwnActs } from './own-acts.ts';
import type { Reading } from './read-text.ts';
import type { Token } from './token.ts';

type Channel = 'voice' | 'writing' | 'person';

const channelOf: ReadonlyMap<string, Channel> = new Map(
  Object.entries({
    voice: ['ring', 'call', 'phone', 'telephone', 'voicemail'],
    writing: ['email', 'e-mail', 'text', 'letter', 'write', 'writing', 'message', 'post', 'link'],
    person: ['face', 'person', 'meet', 'visit', 'terminal', 'chatbot'],
  } satisfies Record<Channel, string[]>).flatMap(([channel, words]) =>
    words.map((word) => [foldWord(word), channel as Channel]),
  ),
);

/**
 * Whether the writer used the channel a customer prefers, where the text names both: a preference (`prefers letters`,
 * `no phone calls`) and contacts made. `null` where it does not.
 */
export function contactFit(reading: Reading): 'fitting' | 'missed' | null {
  const wished = new Set<Channel>();
  const refused = new Set<Channel>();
  for (const match of reading.anywhere('preference')) {
    const denies = /\b(?:no|not)\b/.test(reading.text.slice(match.from, match.to).toLowerCase());
    for (const token of behind(reading, match.end, match.sentence)) {
      const channel = channelOf.get(token.stem);
      if (channel) (denies || match.negated ? refused : wished).add(channel);
    }
  }
  if (wished.size + refused.size === 0) return null;
  const used = usedChannels(reading);
  if (used.length === 0) return null;
  const missed = used.filter(
    (channel) => refused.has(channel) || (wished.size > 0 && !wished.has(channel)),
  );
  return missed.length === 0 ? 'fitting' : missed.length === used.length ? 'missed' : null;
}

function usedChannels(reading: Reading): readonly Channel[] {
  return findOwnActs(reading).flatMap((act) => {
    const words = reading.wordsOf(act.sentence);
    const verb = words.findIndex((token) => token.to === act.to);
    const channel = words
      .slice(verb, verb + 5)
      .map((token) => channelOf.get(token.stem))
      .find((each) => each !== undefined);
    return channel ? [channel] : [];
  });
}

/** The preference itself and the words behind it, as far as its clause goes and nobody else (`I`) begins. */
function behind(reading: Reading, end: number, sentence: number): readonly Token[] {
  const clause = reading.tokens[end - 1]?.clause;
  const words = reading.tokens.slice(Math.max(0, end - 2), end + 7);
  const own = words.findIndex((token, place) => place > 1 && token.word === 'i');
  return words
    .slice(0, own === -1 ? undefined : own)
    .filter((token) => token.sentence === sentence && token.clause === clause);
}
