/** One part of one name, found in a text: from one word to another. */
export type PartHit = {
  readonly first: number;
  readonly last: number;
  readonly name: number;
  readonly part: number;
  readonly plural: boolean;
};

/** A name as it stands in a text: from one word to another. */
export type NameRun = PartHit & {
  /** How many parts of the name stand there, and how many initials. */
  readonly parts: number;
  readonly initials: number;
  readonly endsWithInitial: boolean;
};
