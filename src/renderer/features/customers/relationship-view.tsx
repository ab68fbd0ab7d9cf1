import type { Customer } from '#shared/customers/customer.ts';
import { relationshipGaps, type Relationship } from '#shared/customers/relationship.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import classes from './customers.module.css';
import { ContactList } from './contact-list.tsx';
import { CustomerFollowUps } from './customer-follow-ups.tsx';
import { LifecyclePicture } from './lifecycle-picture.tsx';
import { StageStrip } from './stage-strip.tsx';

/** How the relationship went: drawn, stage by stage, what is still missing, and every contact and follow-up. */
export function RelationshipView(props: {
  readonly customer: Customer;
  readonly relationship: Relationship;
}) {
  const { customer, relationship } = props;
  const gaps = relationshipGaps(customer, relationship);
  return (
    <div className={classes['stack']}>
      {relationship.contacts.length > 0 && (
        <>
          <LifecyclePicture customer={customer} relationship={relationship} />
          <StageStrip contacts={relationship.contacts} />
        </>
      )}
      {gaps.length > 0 && (
        <ul aria-label="What is missing" className={classes['gaps']}>
          {gaps.map((gap) => (
            <li key={gap}>
              <Shape shape="ask" /> {gap}
            </li>
          ))}
        </ul>
      )}
      <ContactList customer={customer} contacts={relationship.contacts} />
      <CustomerFollowUps customer={customer} followUps={relationship.followUps} />
    </div>
  );
}
