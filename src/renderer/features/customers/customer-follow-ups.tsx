import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import type { Customer } from '#shared/customers/customer.ts';
import type { FollowUp } from '#shared/customers/follow-up.ts';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { useAddFollowUp } from '#renderer/ui/use-add-follow-up.ts';
import { useToday } from '#renderer/ui/use-today.ts';
import classes from './customers.module.css';
import { FollowUpRows } from './follow-up-rows.tsx';
import { inFollowUpOrder } from './list-follow-ups.ts';

/** What was promised to a customer and what became of it; a promise or a courtesy is planned here too. */
export function CustomerFollowUps(props: {
  readonly customer: Customer;
  readonly followUps: readonly FollowUp[];
  /** The contact in which a new one is promised. */
  readonly contactId?: string;
}) {
  const { customer, followUps, contactId } = props;
  const { add, fault } = useAddFollowUp();
  const navigate = useNavigate();
  const today = useToday();
  const plan = async (promisedOn: string | null) => {
    const id = await add(customer, { promisedOn, contactId: contactId ?? null });
    if (id !== null) await navigate(`/follow-ups?item=${id}`);
  };
  return (
    <section aria-label="Follow-ups">
      <div className={classes['headingLine']}>
        <h2 className={classes['heading']}>Follow-ups</h2>
        <Button
          size="xs"
          leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
          onClick={() => void plan(today)}
        >
          Add a promise
        </Button>
        <Button size="xs" variant="subtle" onClick={() => void plan(null)}>
          Plan a courtesy contact
        </Button>
      </div>
      {fault && <ErrorLine>{fault}</ErrorLine>}
      {followUps.length === 0 ? (
        <p className={classes['nothing']}>
          Nothing is promised. A call after the delivery, a card, a question at the next visit: plan
          it here, and write down what came of it.
        </p>
      ) : (
        <FollowUpRows
          label={`Follow-ups of ${customer.code}`}
          followUps={inFollowUpOrder(followUps, today)}
          today={today}
        />
      )}
    </section>
  );
}
