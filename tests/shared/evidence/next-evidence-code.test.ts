import { describe, expect, it } from 'vitest';
import { nextEvidenceCode } from '#shared/evidence/next-evidence-code.ts';

const coded = (...codes: readonly string[]) => codes.map((code) => ({ code }));

describe('the label offered for a new piece of evidence', () => {
  it('starts with E001', () => {
    expect(nextEvidenceCode([])).toBe('E001');
  });

  it('is one above the highest in use, whatever the order', () => {
    expect(nextEvidenceCode(coded('E007', 'E002'))).toBe('E008');
  });

  it('grows past three digits', () => {
    expect(nextEvidenceCode(coded('E999'))).toBe('E1000');
  });

  it('leaves labels of a centre of its own alone', () => {
    expect(nextEvidenceCode(coded('WT1', 'Extra E005'))).toBe('E001');
  });
});
