import { describe, expect, it } from 'vitest';
import { customerCodeFault } from '#renderer/features/customers/customer-code-fault.ts';

const others = [{ code: 'Customer A' }];

describe('the code of a customer', () => {
  it('may be anything nobody else has', () => {
    expect(customerCodeFault('The walking group', others)).toBeNull();
  });

  it('may not be empty', () => {
    expect(customerCodeFault('  ', others)).toBe('Enter a code, such as Customer B.');
  });

  it('may not be one that differs only in case or spaces', () => {
    expect(customerCodeFault(' customer a', others)).toBe(
      'customer a is taken. Choose another code.',
    );
  });
});
