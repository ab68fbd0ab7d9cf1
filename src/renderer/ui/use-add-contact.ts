import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Contact } from '#shared/customers/contact.ts';
import type { Customer } from '#shared/customers/customer.ts';
import { newContact } from '#shared/customers/new-contact.ts';
import { nextRecordCode } from '#shared/journal/next-record-code.ts';
import { newRecordId } from './new-record-id.ts';
import { useCodesGiven } from './use-codes-given.ts';
import { useAddRecord } from './use-record-draft.ts';
import { useToday } from './use-today.ts';

/** Makes a contact with a customer and opens it; `make` may fill it. */
export function useAddContact(): {
  readonly add: (
    customer: Customer,
    make?: (start: Pick<Contact, 'id' | 'code' | 'happenedOn'>) => Contact,
  ) => Promise<boolean>;
  readonly fault: string | null;
} {
  const codesGiven = useCodesGiven('contacts', 'contact');
  const addRecord = useAddRecord('contacts');
  const navigate = useNavigate();
  const today = useToday();
  const [fault, setFault] = useState<string | null>(null);
  const add = async (
    customer: Customer,
    make = (start: Pick<Contact, 'id' | 'code' | 'happenedOn'>) => newContact(start, customer),
  ) => {
    const contact = make({
      id: newRecordId(),
      code: nextRecordCode('CT', await codesGiven()),
      happenedOn: today,
    });
    const saved = await addRecord(contact);
    setFault(saved.outcome === 'saved' ? null : saved.reason);
    if (saved.outcome !== 'saved') return false;
    await navigate(`/contacts/${contact.id}`, { state: { fresh: true } });
    return true;
  };
  return { add, fault };
}
