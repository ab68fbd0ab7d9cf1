import { describe, expect, it } from 'vitest';
import { emptyRow, type Cells } from '#renderer/features/measures/observation-cells.ts';
import { pasteTable, saysPhases } from '#renderer/features/measures/paste-table.ts';

const time = { kind: 'time', scale: null } as const;
const some: Cells = { before: [{ ...emptyRow, value: '4' }, emptyRow], after: [] };

describe('a copied table that says what is before and what after', () => {
  it('is told by its headings', () => {
    expect(saysPhases('phase\tvalue\nbefore\t7')).toBe(true);
    expect(saysPhases('customer,before,after\nC01,7,3')).toBe(true);
    expect(saysPhases('Date\tMinutes\n02/02/2026\t6')).toBe(false);
    expect(saysPhases('before')).toBe(false);
  });

  it('goes behind what is there, each line into its phase', () => {
    const pasted = pasteTable(
      some,
      time,
      'phase,value,date\nbefore,7,2026-02-02\nafter,3,2026-02-16',
    );
    expect(pasted).toMatchObject({
      ok: true,
      value: {
        lines: 2,
        cells: {
          before: [{ value: '4' }, { value: '7', date: '02/02/2026' }],
          after: [{ value: '3', date: '16/02/2026' }],
        },
      },
    });
  });

  it('keeps pairs together by who they are', () => {
    const pasted = pasteTable(some, time, 'customer\tbefore\tafter\nC01\t7\t3');
    expect(pasted).toMatchObject({
      value: { cells: { before: [{}, { who: 'C01', value: '7' }], after: [{ who: 'C01' }] } },
    });
  });

  it('is not pasted by halves: the first faults are told', () => {
    const pasted = pasteTable(some, time, 'phase,value\nbefore,7\nafter,soon\nlater,3');
    expect(pasted.ok).toBe(false);
    if (!pasted.ok) {
      expect(pasted.problem).toMatch(/^Nothing was pasted\. Line 3: “soon” .+ Line 4: “later” /);
    }
  });
});
