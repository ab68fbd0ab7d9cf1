import { Checkbox } from '@mantine/core';
import { useContacts, useCustomers } from '#renderer/ui/journal-queries.ts';
import { toggled, type ReportForm } from './report-form.ts';
import { toldCustomers, type ToldCustomer } from './told-customers.ts';

/** The relationships to tell, to be ticked; those without an included contact have nothing to tell. */
export function RelationshipChecks(props: {
  readonly form: ReportForm;
  readonly onChange: (changed: Partial<ReportForm>) => void;
}) {
  const { customersLeftOut } = props.form;
  return toldCustomers(useCustomers(), useContacts()).map((customer) => (
    <Checkbox
      key={customer.id}
      label={customer.code}
      description={contactsOf(customer)}
      checked={!customersLeftOut.includes(customer.id)}
      onChange={() => props.onChange({ customersLeftOut: toggled(customersLeftOut, customer.id) })}
    />
  ));
}

const contactsOf = ({ contacts, included }: ToldCustomer): string =>
  included === contacts
    ? `Relationship, ${contacts === 1 ? '1 contact' : `${contacts} contacts`}`
    : `Relationship, ${included} of ${contacts} contacts included`;
