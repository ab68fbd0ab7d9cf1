import { Shape, type ShapeName } from '#renderer/ui/shape.tsx';
import type { EntrySign } from '#shared/coach/coach-entry.ts';
import type { SignState } from '#shared/coach/coach.ts';
import { signName } from '#shared/coach/hint-text.ts';
import classes from './coach-tab.module.css';

/** What a reader can find in the account so far: each sign by shape and word, no numbers. */
export function SignList(props: {
  readonly signs: readonly EntrySign[];
  /** Where thinking on would lead deepest just now. */
  readonly nextQuestion: string | null;
}) {
  // Borrowed words are nothing to look for: where they stand, a hint says so.
  const signs = props.signs.filter((sign) => sign.rule !== 'D17');
  return (
    <section className={classes['noticed']}>
      <h3>What a reader can find so far</h3>
      <ul>
        {signs.map(({ rule, state }) => (
          <li key={rule} data-state={state}>
            <Shape shape={states[state].shape} />
            <span>{signName(rule)}</span>
            <em>{states[state].word}</em>
          </li>
        ))}
      </ul>
      {props.nextQuestion !== null && (
        <p className={classes['next']}>
          <b>To go one step deeper</b> {props.nextQuestion}
        </p>
      )}
    </section>
  );
}

const states: Readonly<Record<SignState, { word: string; shape: ShapeName }>> = {
  found: { word: 'Found', shape: 'written' },
  thin: { word: 'Thin', shape: 'thin' },
  not: { word: 'Not yet', shape: 'none' },
};
