/** One word of a text as the rules see it; a contraction such as `didn't` makes two. */
export type Token = {
  /** Lower case, straight apostrophes, contractions written out (`not`, `will`, `have`). */
  readonly word: string;
  /** The folded word, for comparing. */
  readonly stem: string;
  readonly from: number;
  readonly to: number;
  /** Which sentence, counted from 0. */
  readonly sentence: number;
  /** Counted anew from commas, semicolons, colons, dashes and brackets: negation does not cross them. */
  readonly clause: number;
  /** Stands between quotation marks: spoken, not told. */
  readonly quoted: boolean;
  readonly past: boolean;
  readonly numeric: boolean;
  readonly capital: boolean;
};
