import { Button } from '@mantine/core';
import { Link } from 'react-router';
import {
  dueFollowUps,
  followUpState,
  waitingFollowUps,
} from '#shared/customers/follow-up-state.ts';
import type { Customer } from '#shared/customers/customer.ts';
import type { FollowUp } from '#shared/customers/follow-up.ts';
import { DueTag } from '#renderer/ui/due-tag.tsx';
import { shortDay } from '#renderer/ui/day.ts';
import { useCustomers, useFollowUps } from '#renderer/ui/journal-queries.ts';
import { Card } from './card.tsx';
import classes from './today.module.css';

const mostShown = 4;

/** What was promised and is due, and what comes next. */
export function DueFollowUps({ today }: { readonly today: string }) {
  const followUps = useFollowUps();
  const customers = useCustomers();
  const waiting = waitingFollowUps(followUps);
  const due = dueFollowUps(followUps, today).length;
  const shown = waiting.slice(0, Math.max(mostShown, Math.min(due, 8)));
  return (
    <Card
      title="Follow-ups due"
      side={followUps.length > 0 && <Link to="/follow-ups">All {followUps.length}</Link>}
    >
      {shown.length === 0 ? (
        <p className={classes['quiet']}>
          Nothing is promised. When you promise something, add it to the customer or the contact.
        </p>
      ) : (
        <ul className={classes['rows']}>
          {shown.map((followUp) => (
            <DueRow
              key={followUp.id}
              followUp={followUp}
              today={today}
              customer={customers.find(({ id }) => id === followUp.customerId)}
            />
          ))}
        </ul>
      )}
    </Card>
  );
}

function DueRow(props: {
  readonly followUp: FollowUp;
  readonly today: string;
  readonly customer: Customer | undefined;
}) {
  const { followUp, customer } = props;
  const state = followUpState(followUp, props.today);
  const facts = [
    customer?.code ?? '',
    followUp.promisedOn === null ? 'A courtesy' : `Promised on ${shortDay(followUp.promisedOn)}`,
    customer?.bestTime ? `Best time: ${customer.bestTime}` : '',
  ];
  return (
    <li>
      <span className={classes['when']}>
        <DueTag state={state} day={followUp.dueOn} />
        {state === 'overdue' && followUp.dueOn !== null && (
          <small>since {shortDay(followUp.dueOn)}</small>
        )}
      </span>
      <span className={classes['what']}>
        <b>{followUp.title === '' ? followUp.code : followUp.title}</b>
        <span>{facts.filter(Boolean).join('. ')}</span>
      </span>
      <Button
        size="xs"
        component={Link}
        to={`/follow-ups?item=${followUp.id}`}
        aria-label={`Record ${followUp.code}`}
      >
        Record it
      </Button>
    </li>
  );
}
