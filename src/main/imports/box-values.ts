/** What stands in each box of a marked report, by the box's name; an empty text in a box that was not filled in. */
export type BoxValues = ReadonlyMap<string, string>;
