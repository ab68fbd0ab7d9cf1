import { describe, expect, it } from 'vitest';
import { evidenceCodeFault } from '#renderer/features/evidence/evidence-code-fault.ts';

describe('the label of a piece of evidence', () => {
  it('may be the centre’s own', () => {
    expect(evidenceCodeFault('WT1', [{ code: 'E001' }])).toBeNull();
  });

  it('may not be empty', () => {
    expect(evidenceCodeFault('', [])).toBe('Enter a label, such as E004.');
  });

  it('names one item only', () => {
    expect(evidenceCodeFault('E001 ', [{ code: 'E001' }])).toBe(
      'E001 is on another item. Choose another label.',
    );
  });
});
