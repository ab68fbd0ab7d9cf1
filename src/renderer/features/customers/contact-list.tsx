import { Button, TextInput } from '@mantine/core';
import { IconColumns2, IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import type { Contact } from '#shared/customers/contact.ts';
import type { Customer } from '#shared/customers/customer.ts';
import { FilterPills } from '#renderer/ui/filter-pills.tsx';
import { VirtualRows } from '#renderer/ui/virtual-rows.tsx';
import classes from './customers.module.css';
import { ContactRow } from './contact-row.tsx';
import {
  countContacts,
  listContacts,
  searchableContacts,
  type ContactFilter,
  type SearchableContact,
} from './list-contacts.ts';

/** Every contact with a customer, newest first; thousands of them stay quick. */
export function ContactList(props: {
  readonly customer: Customer;
  readonly contacts: readonly Contact[];
}) {
  const { customer, contacts } = props;
  const [filter, setFilter] = useState<ContactFilter>('all');
  const [text, setText] = useState('');
  const searchable = useMemo(() => searchableContacts(customer, contacts), [customer, contacts]);
  const counts = useMemo(() => countContacts(searchable), [searchable]);
  const shown = useMemo(() => listContacts(searchable, filter, text), [searchable, filter, text]);
  return (
    <section aria-label="Contacts">
      <div className={classes['headingLine']}>
        <h2 className={classes['heading']}>Contacts</h2>
        {contacts.length > 1 && (
          <Button
            size="xs"
            variant="subtle"
            component={Link}
            to={comparisonOf(searchable)}
            leftSection={<IconColumns2 size={16} stroke={1.75} aria-hidden />}
          >
            Compare two
          </Button>
        )}
      </div>
      {contacts.length === 0 ? (
        <p className={classes['nothing']}>
          No contact is recorded yet. A call, a visit, a message: record the first one with the
          button above.
        </p>
      ) : (
        <>
          <div className={classes['tools']}>
            <FilterPills
              label="Show contacts"
              pressed={filter}
              onPress={setFilter}
              pills={filters.map((pill) => ({ ...pill, count: counts[pill.value] }))}
            />
            <TextInput
              aria-label="Find a contact"
              placeholder="Code, purpose, channel or words"
              leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
          </div>
          {shown.length === 0 ? (
            <p className={classes['nothing']}>
              No contact matches. Search for fewer words or show all.
            </p>
          ) : (
            <VirtualRows label="Contacts" rows={shown} height={60}>
              {(row) => <ContactRow contact={row.contact} mismatch={row.mismatch} />}
            </VirtualRows>
          )}
        </>
      )}
    </section>
  );
}

/** The two newest to begin with; others are chosen there. */
const comparisonOf = ([other, one]: readonly SearchableContact[]): string =>
  `/contacts/compare?one=${one?.id}&other=${other?.id}`;

const filters: readonly { readonly value: ContactFilter; readonly name: string }[] = [
  { value: 'all', name: 'All' },
  { value: 'included', name: 'In reports' },
  { value: 'private', name: 'Private' },
  { value: 'mismatch', name: 'Against the preference' },
];
