import { Textarea } from '@mantine/core';
import type { Customer } from '#shared/customers/customer.ts';
import classes from './customers.module.css';

/** How far the candidate may go with a customer, before anybody has to ask. */
export function BoundaryFields(props: {
  readonly customer: Customer;
  readonly onEdit: (changed: Partial<Customer>) => void;
}) {
  const { customer, onEdit } = props;
  return (
    <section aria-label="Limits">
      <h2 className={classes['heading']}>Limits</h2>
      <div className={classes['fields']}>
        {fields.map(({ name, label, placeholder }) => (
          <Textarea
            key={name}
            label={label}
            placeholder={placeholder}
            autosize
            minRows={2}
            maxRows={6}
            maxLength={500}
            value={customer[name] ?? ''}
            onChange={(event) => onEdit({ [name]: event.currentTarget.value })}
          />
        ))}
      </div>
    </section>
  );
}

const fields = [
  {
    name: 'authorityLimit',
    label: 'Authority: what I may promise',
    placeholder: 'Replacements up to £20; everything else goes to the shift leader',
  },
  {
    name: 'dataLimit',
    label: 'Data: what I may know and keep',
    placeholder: 'First name and booking; no address, nothing about health',
  },
  {
    name: 'timeLimit',
    label: 'Time: when and how long',
    placeholder: 'In opening hours; ten minutes, then a time to ring back',
  },
  {
    name: 'giftLimit',
    label: 'Gifts: what I may take or give',
    placeholder: 'Nothing but a shared box of biscuits; written in the gift book',
  },
] as const;
