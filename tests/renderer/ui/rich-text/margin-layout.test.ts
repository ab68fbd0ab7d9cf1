import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutMargin } from '#renderer/ui/rich-text/margin-layout.ts';

const line = (claim: string, top: number, ...codes: readonly string[]) => ({ claim, top, codes });

describe('the codes in the margin', () => {
  it('stand at the first line of their claim, in reading order', () => {
    expect(layOutMargin([line('b', 200, '2.2'), line('a', 29, '1.2')])).toEqual([
      { top: 29, claims: ['a'], codes: ['1.2'] },
      { top: 200, claims: ['b'], codes: ['2.2'] },
    ]);
  });

  it('share a chip when their claims start on one line, each code once', () => {
    expect(layOutMargin([line('a', 29, '1.2', '2.1'), line('b', 31, '2.1', '3.3')])).toEqual([
      { top: 29, claims: ['a', 'b'], codes: ['1.2', '2.1', '3.3'] },
    ]);
  });

  it('move down when a chip of several codes reaches over the next line', () => {
    const [first, second] = layOutMargin([line('a', 0, '1.1', '1.2', '1.3'), line('b', 29, '2.2')]);
    expect(first?.top).toBe(0);
    expect(second?.top).toBeGreaterThanOrEqual(3 * 19);
  });

  it('never cover each other and lose no claim, wherever the lines are', () => {
    const lines = fc.array(
      fc.record({
        claim: fc.uuid(),
        top: fc.integer({ min: 0, max: 400 }),
        codes: fc.array(fc.constantFrom('1.1', '1.2', '2.1'), { minLength: 1, maxLength: 3 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(lines, (claims) => {
        const chips = layOutMargin(claims);
        chips.slice(1).forEach((chip, index) => {
          const above = chips[index];
          expect(chip.top).toBeGreaterThan((above?.top ?? 0) + 19 * (above?.codes.length ?? 0));
        });
        expect(chips.flatMap((chip) => chip.claims).sort()).toEqual(
          claims.map(({ claim }) => claim).sort(),
        );
      }),
    );
  });
});
