import type { ReactNode } from 'react';
import classes from './filter-pills.module.css';

/** Pills above a list, one of them pressed; each says how many rows it leaves. */
export function FilterPills<Value extends string>(props: {
  /** What the pills choose, for somebody who cannot see them: `Show criteria`. */
  readonly label: string;
  readonly pills: readonly {
    readonly value: Value;
    readonly name: ReactNode;
    readonly count?: number;
  }[];
  readonly pressed: Value;
  readonly onPress: (value: Value) => void;
}) {
  return (
    <fieldset aria-label={props.label} className={classes['pills']}>
      {props.pills.map((pill) => (
        <button
          key={pill.value}
          type="button"
          className="hs-pill"
          aria-pressed={pill.value === props.pressed}
          onClick={() => props.onPress(pill.value)}
        >
          {pill.name}
          {pill.count !== undefined && <b>{pill.count}</b>}
        </button>
      ))}
    </fieldset>
  );
}
