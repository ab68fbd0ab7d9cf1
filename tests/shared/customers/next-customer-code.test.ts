import { describe, expect, it } from 'vitest';
import { nextCustomerCode } from '#shared/customers/next-customer-code.ts';

const coded = (...codes: readonly string[]) => codes.map((code) => ({ code }));

describe('the code offered for a new customer', () => {
  it('starts with A', () => {
    expect(nextCustomerCode([], 'external')).toBe('Customer A');
    expect(nextCustomerCode([], 'internal')).toBe('Colleague A');
  });

  it('shares its letters between customers and colleagues', () => {
    expect(nextCustomerCode(coded('Customer A', 'Colleague D', 'Customer B'), 'external')).toBe(
      'Customer E',
    );
  });

  it('does not fill a gap that a deleted customer may have left', () => {
    expect(nextCustomerCode(coded('Customer C'), 'external')).toBe('Customer D');
  });

  it('goes on with two letters after Z', () => {
    expect(nextCustomerCode(coded('Customer Z'), 'external')).toBe('Customer AA');
    expect(nextCustomerCode(coded('Customer AZ'), 'internal')).toBe('Colleague BA');
  });

  it('leaves codes of another pattern alone', () => {
    expect(nextCustomerCode(coded('The walking group', 'customer q'), 'external')).toBe(
      'Customer A',
    );
  });
});
