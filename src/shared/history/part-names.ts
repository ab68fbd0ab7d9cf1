import type { NameMention } from '../entries/claims.ts';
import type { GuideShelf } from '../guides/guide.ts';

/** What is needed to say ids in words. */
export type PartNames = {
  readonly guides: GuideShelf;
  readonly nameMention: NameMention;
};
