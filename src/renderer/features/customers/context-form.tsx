import { Switch, Textarea } from '@mantine/core';
import type { Customer } from '#shared/customers/customer.ts';
import { specialCategoryWarning } from '#shared/customers/customer-context.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import classes from './customers.module.css';

/** Language, access and culture: only what is needed, with a plain warning about what the law protects most. */
export function ContextForm(props: {
  readonly customer: Customer;
  readonly onEdit: (changed: Partial<Customer>) => void;
}) {
  const { customer, onEdit } = props;
  return (
    <section aria-label="Context">
      <h2 className={classes['heading']}>Context</h2>
      <p className={classes['note']}>
        Only what you need to serve them well, said as what to do. Notes on health, religion, origin
        or belief are special-category data: leave them out wherever you can.
      </p>
      <div className={classes['fields']}>
        {fields.map(({ name, label, placeholder }) => {
          const warning = specialCategoryWarning(customer[name] ?? '');
          return (
            <div key={name}>
              <Textarea
                label={label}
                placeholder={placeholder}
                autosize
                maxRows={5}
                maxLength={500}
                value={customer[name] ?? ''}
                onChange={(event) => onEdit({ [name]: event.currentTarget.value })}
              />
              <output className={classes['warning']}>
                {warning !== null && (
                  <>
                    <Shape shape="check" /> <span>{warning}</span>
                  </>
                )}
              </output>
            </div>
          );
        })}
      </div>
      <Switch
        mt="sm"
        label="Print the context in documents"
        description="Off unless you choose it. Ask yourself whether an assessor needs it."
        checked={customer.printsContext ?? false}
        onChange={(event) => onEdit({ printsContext: event.currentTarget.checked })}
      />
    </section>
  );
}

const fields = [
  {
    name: 'language',
    label: 'Language',
    placeholder: 'Plain words, no idioms; the menu read aloud',
  },
  { name: 'access', label: 'Access', placeholder: 'Step-free way in, a table near the door' },
  { name: 'culture', label: 'Customs', placeholder: 'Family name first; no handshake' },
] as const;
