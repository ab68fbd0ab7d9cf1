import { NativeSelect } from '@mantine/core';
import { IconColumns2 } from '@tabler/icons-react';
import { Link, useSearchParams } from 'react-router';
import type { Contact } from '#shared/customers/contact.ts';
import { inOrder } from '#shared/customers/lifecycle-path.ts';
import { mentionNames } from '#shared/entries/mentionables.ts';
import { shortDay } from '#renderer/ui/day.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useContacts, useCustomers, useMentionableRecords } from '#renderer/ui/journal-queries.ts';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { compareContacts } from './compare-contacts.ts';
import classes from './compare-contacts.module.css';

const places = [
  { id: 'one', label: 'One contact' },
  { id: 'other', label: 'The other contact' },
] as const;

/** Two contacts beside each other, with one customer or with two: how the same person served them differently. */
export function CompareContactsScreen() {
  const contacts = inOrder(useContacts()).toReversed();
  const [search, setSearch] = useSearchParams();
  const chosen = places.map((place, index) => ({
    ...place,
    contact: contacts.find(({ id }) => id === search.get(place.id)) ?? contacts[index],
  }));
  const choose = (place: string, id: string) =>
    setSearch(
      (before) => {
        before.set(place, id);
        return before;
      },
      { replace: true },
    );
  return (
    <Page wide>
      <p className={classes['back']}>
        <Link to="/customers">All customers</Link>
      </p>
      <PageHeader
        title="Two contacts side by side"
        sub="What stayed the same, and what you did differently for another person or on another channel."
      />
      {contacts.length < 2 ? (
        <EmptyState icon={IconColumns2} title="Two contacts are needed">
          Record a second contact with a customer; then they can be set side by side here.
        </EmptyState>
      ) : (
        <>
          <div className={classes['choices']}>
            {chosen.map(({ id, label, contact }) => (
              <ContactChoice
                key={id}
                label={label}
                contacts={contacts}
                chosen={contact?.id ?? ''}
                onChoose={(next) => choose(id, next)}
              />
            ))}
          </div>
          <Comparison contacts={chosen.flatMap(({ contact }) => contact ?? [])} />
        </>
      )}
    </Page>
  );
}

function ContactChoice(props: {
  readonly label: string;
  readonly contacts: readonly Contact[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}) {
  const customers = useCustomers();
  const data = customers.map(({ id, code }) => ({
    group: code,
    items: props.contacts
      .filter(({ customerId }) => customerId === id)
      .map((contact) => ({ value: contact.id, label: nameOf(contact) })),
  }));
  return (
    <NativeSelect
      label={props.label}
      data={data.filter(({ items }) => items.length > 0)}
      value={props.chosen}
      onChange={(event) => props.onChoose(event.currentTarget.value)}
    />
  );
}

function Comparison({ contacts }: { readonly contacts: readonly Contact[] }) {
  const customers = useCustomers();
  const rows = compareContacts(contacts, mentionNames(useMentionableRecords()));
  const codeOf = (id: string) => customers.find((customer) => customer.id === id)?.code ?? '';
  return (
    <table aria-label="Two contacts side by side" className={classes['table']}>
      <thead>
        <tr>
          <th scope="col">Contact</th>
          {contacts.map((contact, index) => (
            <th key={places[index]?.id} scope="col">
              <Link to={`/contacts/${contact.id}`}>{contact.code}</Link>{' '}
              <span>
                {codeOf(contact.customerId)}, {shortDay(contact.happenedOn)}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, values }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {values.map((value, index) => (
              <td key={places[index]?.id} data-empty={value === ''}>
                {value === '' ? 'Nothing noted' : value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const nameOf = ({ code, purpose, happenedOn }: Contact): string =>
  `${code} ${purpose === '' ? 'no purpose yet' : purpose}, ${shortDay(happenedOn)}`;
