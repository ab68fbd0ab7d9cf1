/** As in `claims.ts`, which uses this file. */
type NameMention = (kind: string, id: string) => string;

type Remembered<Result> = {
  readonly result: Result;
  /** The mentions that were asked for, and what they were called. */
  readonly asked: readonly (readonly [kind: string, id: string, name: string])[];
};

/**
 * Remembers what was found in a text (or in a whole account) while that text is in memory (it is never
 * changed: new words are a new text) and while everything it mentions is still
 * called the same. So a long journal is read once, not at every look.
 */
export function rememberTexts<Text extends object, Result>(
  find: (text: Text, nameMention: NameMention) => Result,
): (text: Text, nameMention: NameMention) => Result {
  const known = new WeakMap<Text, Remembered<Result>>();
  return (text, nameMention) => {
    const before = known.get(text);
    if (before?.asked.every(([kind, id, name]) => nameMention(kind, id) === name)) {
      return before.result;
    }
    const asked: [string, string, string][] = [];
    const result = find(text, (kind, id) => {
      const name = nameMention(kind, id);
      asked.push([kind, id, name]);
      return name;
    });
    known.set(text, { result, asked });
    return result;
  };
}
