/** What a command was called with: the words by position and the options by name. */
export type Arguments = {
  readonly words: readonly string[];
  /** The last value given for an option, or `undefined`. */
  readonly value: (option: string) => string | undefined;
  /** All values given for an option that may be repeated or hold a comma list. */
  readonly values: (option: string) => readonly string[];
  readonly has: (option: string) => boolean;
};

/** What a command has to say, for people and for programs. */
export type Answer = {
  readonly text: string;
  readonly json: unknown;
  /** The work was done and what it found is bad (`check` with problems): exit code 1. */
  readonly failed?: boolean;
};

export type Command = {
  readonly name: string;
  readonly usage: string;
  readonly does: string;
  /** How many words stand before the options. */
  readonly words: number;
  /** How many more may follow them; none when left out. */
  readonly optionalWords?: number;
  readonly options: Readonly<Record<string, 'flag' | 'value' | 'values'>>;
  /** Its first word is the folder of a journal, which may have a password: it takes `--password-file` too. */
  readonly opensJournal?: true;
  readonly run: (given: Arguments) => Promise<Answer>;
};
