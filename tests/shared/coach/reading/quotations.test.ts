import { describe, expect, it } from 'vitest';
import { findQuotations } from '#shared/coach/reading/quotations.ts';

const quotedIn = (text: string) => findQuotations(text).map(([from, to]) => text.slice(from, to));

describe('findQuotations', () => {
  it('finds words between straight, curly and single marks', () => {
    expect(quotedIn(`"One," she said, “two” and ‘three’ and 'four'.`)).toEqual([
      'One,',
      'two',
      'three',
      'four',
    ]);
  });

  it('takes an apostrophe for no quotation', () => {
    expect(quotedIn("It's the guests' table and I don't mind.")).toEqual([]);
  });

  it('lets a quotation end in its own paragraph only', () => {
    expect(quotedIn('She said "wait\nand then "go" came')).toEqual(['go']);
  });
});
