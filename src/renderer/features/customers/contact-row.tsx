import { Link } from 'react-router';
import type { Contact } from '#shared/customers/contact.ts';
import { channelOf } from '#shared/customers/contact-channels.ts';
import { stageOf } from '#shared/customers/lifecycle-stages.ts';
import { shortDay } from '#renderer/ui/day.ts';
import { Tag } from '#renderer/ui/tag.tsx';
import classes from './customers.module.css';

/** A contact in a list: what it was for, when and how, and whether it went against what the customer prefers. */
export function ContactRow(props: { readonly contact: Contact; readonly mismatch: string | null }) {
  const { contact, mismatch } = props;
  const facts = [
    shortDay(contact.happenedOn),
    channelOf(contact.channel).name,
    contact.stage === null ? '' : stageOf(contact.stage).name,
    contact.reality === 'real' ? '' : contact.reality === 'role-play' ? 'Role-play' : 'Simulated',
  ];
  return (
    <Link to={`/contacts/${contact.id}`} className={classes['row']}>
      <span className={classes['what']}>
        <b>
          {contact.code}{' '}
          {contact.purpose === '' ? 'A contact without a purpose yet' : contact.purpose}
        </b>
        <span>{facts.filter((fact) => fact !== '').join(' · ')}</span>
      </span>
      {mismatch !== null && (
        <Tag tone="care" shape="check">
          Not the channel they prefer
        </Tag>
      )}
      <span className={classes['side']}>{contact.included ? 'In reports' : 'Private'}</span>
    </Link>
  );
}
