import { Link } from 'react-router';
import type { Customer } from '#shared/customers/customer.ts';
import { relationshipOf, type Relationship } from '#shared/customers/relationship.ts';
import { CustomerMark } from '#renderer/ui/customer-mark.tsx';
import { shortDay } from '#renderer/ui/day.ts';
import { useContacts, useEntries, useFollowUps } from '#renderer/ui/journal-queries.ts';
import classes from './customers.module.css';

/** One row a customer: the mark, the code, who they are, and where the relationship stands. */
export function CustomerRows({ customers }: { readonly customers: readonly Customer[] }) {
  const contacts = useContacts();
  const followUps = useFollowUps();
  const entries = useEntries();
  return (
    <ul aria-label="Customers" className={classes['rows']}>
      {customers.map((customer) => {
        const inEntries = entries.filter((entry) => entry.customerIds.includes(customer.id)).length;
        return (
          <li key={customer.id}>
            <Link to={`/customers/${customer.id}`} className={classes['row']}>
              <CustomerMark mark={customer.mark} />
              <span className={classes['what']}>
                <b>{customer.code}</b>
                <span>
                  {customer.about === '' ? 'Nothing written about them yet' : customer.about}
                </span>
              </span>
              <span className={classes['side']}>
                {standing(relationshipOf(customer, contacts, followUps))}
                <br />
                {entriesCount(inEntries)}
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

const standing = ({ contacts, lastOn, stage }: Relationship): string =>
  lastOn === null
    ? 'No contact yet'
    : [
        `${contacts.length} ${contacts.length === 1 ? 'contact' : 'contacts'}, last ${shortDay(lastOn)}`,
        ...(stage ? [stage.name] : []),
      ].join(' · ');

const entriesCount = (count: number): string =>
  count === 0 ? 'in no entry yet' : count === 1 ? 'in 1 entry' : `in ${count} entries`;
