import { describe, expect, it } from 'vitest';
import { matchMentions, type MentionItem } from '#renderer/ui/rich-text/mention-item.ts';

const customer = (name: string): MentionItem => ({ kind: 'customer', id: name, name, about: '' });
const add: MentionItem = { kind: 'new-customer', name: 'Customer C' };
const names = (items: readonly MentionItem[]) => items.map(({ name }) => name);

describe('the @ menu', () => {
  it('offers everything and a new customer before anything is typed', () => {
    expect(names(matchMentions([customer('Customer A'), customer('Customer B')], add, ''))).toEqual(
      ['Customer A', 'Customer B', 'Customer C'],
    );
  });

  it('finds by the start of any word of the name', () => {
    const items = [customer('Customer A'), customer('Customer B'), customer('Café rating')];
    expect(names(matchMentions(items, add, 'b'))).toEqual(['Customer B']);
    expect(names(matchMentions(items, add, 'rat'))).toEqual(['Café rating']);
  });

  it('offers to add the first customer whatever is typed', () => {
    expect(names(matchMentions([], { kind: 'new-customer', name: 'Customer A' }, 'x'))).toEqual([
      'Customer A',
    ]);
  });
});
