const other = 0;
const space = 1;
const wordly = 2;

/** What every character of one code unit is: most texts are full of few of them. */
const kinds = Uint8Array.from({ length: 0x10000 }, (_, unit) => (unit < 0x80 ? kindOf(unit) : 255));

/** How many words a text has: what stands between spaces and has a letter or a digit in it. */
export function wordsIn(text: string): number {
  let words = 0;
  let isCounted = false;
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindAt(text, at);
    if (kind === space) isCounted = false;
    else if (kind === wordly && !isCounted) {
      isCounted = true;
      words += 1;
    }
  }
  return words;
}

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = kinds[unit] ?? other;
  if (known !== 255) return known;
  // The second half of a pair is looked at with the first.
  if (unit >= 0xd800 && unit < 0xe000) return kindOf(text.codePointAt(at) ?? unit);
  return (kinds[unit] = kindOf(unit));
}

function kindOf(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  if (/\s/u.test(character)) return space;
  return /[\p{L}\p{N}]/u.test(character) ? wordly : other;
}
