/** The longer words of a register, to be found although one letter of them is wrong. */
export type NearNames = {
  /** Quick, and tells nearly always that a text holds none of them. */
  readonly mayStandIn: (foldedText: string) => boolean;
  /** Those that a word with a typing error may be. */
  readonly meantBy: (foldedWord: string) => readonly string[];
};

/** In shorter words one other letter makes another name. */
const shortest = 7;

export function compileNearNames(words: Iterable<string>): NearNames {
  const long = [...words].filter((word) => word.length >= shortest);
  // One wrong letter leaves one half of a word as it is.
  const halves = long.flatMap((word) => [
    word.slice(0, Math.floor(word.length / 2)),
    word.slice(Math.floor(word.length / 2) + 1),
  ]);
  return {
    mayStandIn: (text) => halves.some((half) => text.includes(half)),
    meantBy: (word) =>
      word.length < shortest - 1 ? [] : long.filter((name) => isOneLetterOff(word, name)),
  };
}

/**
 * One letter too many, too few or another one, or two that changed places. The
 * first letter is hardly ever wrong; an `s` at the end makes `Williams` of
 * `William`, who is somebody else.
 */
export function isOneLetterOff(word: string, name: string): boolean {
  if (word === name || word.charAt(0) !== name.charAt(0)) return false;
  if (`${word}s` === name || word === `${name}s`) return false;
  let same = 0;
  while (same < word.length && word.charAt(same) === name.charAt(same)) same += 1;
  const [rest, wanted] = [word.slice(same), name.slice(same)];
  return (
    rest.slice(1) === wanted.slice(1) ||
    rest === wanted.slice(1) ||
    rest.slice(1) === wanted ||
    (rest.charAt(0) === wanted.charAt(1) &&
      rest.charAt(1) === wanted.charAt(0) &&
      rest.slice(2) === wanted.slice(2))
  );
}
