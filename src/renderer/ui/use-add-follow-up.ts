import { useState } from 'react';
import type { Customer } from '#shared/customers/customer.ts';
import type { FollowUp } from '#shared/customers/follow-up.ts';
import { newFollowUp } from '#shared/customers/new-contact.ts';
import { nextRecordCode } from '#shared/journal/next-record-code.ts';
import { newRecordId } from './new-record-id.ts';
import { useCodesGiven } from './use-codes-given.ts';
import { useAddRecord } from './use-record-draft.ts';

/** Makes a follow-up for a customer; the answer is its id, or `null` when it could not be saved. */
export function useAddFollowUp(): {
  readonly add: (customer: Customer, start?: Partial<FollowUp>) => Promise<string | null>;
  readonly fault: string | null;
} {
  const codesGiven = useCodesGiven('followUps', 'follow-up');
  const addRecord = useAddRecord('followUps');
  const [fault, setFault] = useState<string | null>(null);
  const add = async (customer: Customer, start: Partial<FollowUp> = {}) => {
    const id = newRecordId();
    const code = nextRecordCode('FU', await codesGiven());
    const saved = await addRecord(newFollowUp({ ...start, id, code }, customer));
    setFault(saved.outcome === 'saved' ? null : saved.reason);
    return saved.outcome === 'saved' ? id : null;
  };
  return { add, fault };
}
