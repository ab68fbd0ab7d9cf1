import { Link } from 'react-router';
import type { FollowUp } from '#shared/customers/follow-up.ts';
import { followUpState, undocumented } from '#shared/customers/follow-up-state.ts';
import { channelOf } from '#shared/customers/contact-channels.ts';
import { DueTag } from '#renderer/ui/due-tag.tsx';
import { shortDay } from '#renderer/ui/day.ts';
import { useCustomers } from '#renderer/ui/journal-queries.ts';
import classes from './customers.module.css';

/** Follow-ups with when they are due, for whom, and what is missing about the done ones. */
export function FollowUpRows(props: {
  readonly label: string;
  readonly followUps: readonly FollowUp[];
  readonly today: string;
  readonly openId?: string | null;
}) {
  const customers = useCustomers();
  const codes = new Map(customers.map(({ id, code }) => [id, code]));
  return (
    <ul aria-label={props.label} className={classes['rows']}>
      {props.followUps.map((followUp) => (
        <li key={followUp.id} data-open={followUp.id === props.openId || undefined}>
          <Link to={`/follow-ups?item=${followUp.id}`} className={classes['row']}>
            <span className={classes['when']}>
              <DueTag state={followUpState(followUp, props.today)} day={followUp.dueOn} />
            </span>
            <span className={classes['what']}>
              <b>
                {followUp.title === '' ? `${followUp.code}, not described yet` : followUp.title}
              </b>
              <span>{factsOf(followUp, codes.get(followUp.customerId) ?? '[unknown]')}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function factsOf(followUp: FollowUp, customer: string): string {
  const missing = undocumented(followUp);
  return [
    followUp.code,
    customer,
    channelOf(followUp.channel).name,
    followUp.doneOn !== null
      ? `done ${shortDay(followUp.doneOn)}`
      : followUp.dueOn !== null
        ? `due ${shortDay(followUp.dueOn)}`
        : '',
    followUp.promisedOn === null ? 'a courtesy' : `promised ${shortDay(followUp.promisedOn)}`,
    missing.length === 0 ? '' : `missing: ${missing.join(', ')}`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
