import type { Places } from './inline-text.ts';
import type { Tag } from './marks.ts';
import type { Typefaces } from './typefaces.ts';

/** What every block needs to be laid out. */
export type Setting = {
  readonly faces: Typefaces;
  readonly places: Places;
  /** The root of the tag tree. */
  readonly root: Tag;
};
