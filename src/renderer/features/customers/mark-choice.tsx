import { customerMarks, type CustomerMark as Mark } from '#shared/customers/customer.ts';
import { CustomerMark, customerMarkNames } from '#renderer/ui/customer-mark.tsx';
import classes from './customers.module.css';

/** One of ten shapes that stands beside the code: it helps the eye, without colour. */
export function MarkChoice(props: {
  readonly value: Mark | undefined;
  readonly onChange: (mark: Mark) => void;
}) {
  return (
    <fieldset className={classes['marks']}>
      <legend>Mark</legend>
      {customerMarks.map((mark) => (
        <label key={mark} title={customerMarkNames[mark]}>
          <input
            type="radio"
            name="customer-mark"
            aria-label={customerMarkNames[mark]}
            checked={mark === props.value}
            onChange={() => props.onChange(mark)}
          />
          <CustomerMark mark={mark} size={20} />
        </label>
      ))}
    </fieldset>
  );
}
