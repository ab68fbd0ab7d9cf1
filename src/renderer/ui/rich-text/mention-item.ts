import type { Mentionable } from '#shared/entries/mentionables.ts';

/** A line of the `@` menu: something that can be mentioned, or a customer still to be added. */
export type MentionItem = Mentionable | { readonly kind: 'new-customer'; readonly name: string };

/** At most so many lines, so that the menu is seen whole. */
const longest = 8;

/** The lines that fit what was typed behind `@`: a word of the name starts with it, nearest first. */
export function matchMentions(
  items: readonly MentionItem[],
  newCustomer: MentionItem,
  query: string,
): readonly MentionItem[] {
  const typed = query.toLocaleLowerCase('en-GB');
  const starts = (item: MentionItem) =>
    item.name
      .toLocaleLowerCase('en-GB')
      .split(/\s+/u)
      .some((word) => word.startsWith(typed));
  const found = items.filter(starts).slice(0, longest);
  const hasCustomer = items.some(({ kind }) => kind === 'customer');
  return !hasCustomer || starts(newCustomer) ? [...found, newCustomer] : found;
}
