/** What became of a piece of text: its value, or one plain sentence on what is wrong with it and what to do. */
export type Reading<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: string };

export const read = <Value>(value: Value): Reading<Value> => ({ ok: true, value });

export const unread = (problem: string): Reading<never> => ({ ok: false, problem });

/** A value in quotes for a sentence, cut where somebody pasted a page into a cell. */
export const quote = (text: string): string =>
  `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
