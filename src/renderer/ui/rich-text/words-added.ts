import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import type { WordsAdded } from '#shared/authorship/writing-session.ts';

/** How many words a change to a text brought in, by the keys or by pasting; taking back and redoing bring in none. */
export function wordsAdded(transaction: Transaction): WordsAdded {
  const nothing = { typed: 0, pasted: 0 };
  if (!transaction.docChanged || transaction.getMeta('history$') !== undefined) return nothing;
  if (isFromOutside(transaction)) return { typed: 0, pasted: wordsPutIn(transaction) };
  const grown = wordsIn(transaction.doc) - wordsIn(transaction.before);
  return { typed: Math.max(0, grown), pasted: 0 };
}

const isFromOutside = (transaction: Transaction): boolean =>
  transaction.getMeta('uiEvent') === 'paste' || transaction.getMeta('uiEvent') === 'drop';

/** The words in the places that a change wrote anew, as they stand after it. */
function wordsPutIn(transaction: Transaction): number {
  let words = 0;
  transaction.mapping.maps.forEach((map, step) => {
    const later = transaction.mapping.slice(step + 1);
    map.forEach((_from, _to, newFrom, newTo) => {
      words += wordsIn(transaction.doc, later.map(newFrom, -1), later.map(newTo, 1));
    });
  });
  return words;
}

const wordsIn = (doc: Node, from = 0, to = doc.content.size): number =>
  doc
    .textBetween(from, to, ' ', ' ')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
