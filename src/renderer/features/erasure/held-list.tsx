import { recordKindNames } from '#renderer/ui/record-kind-names.ts';
import type { RecordKind } from '#shared/journal/records.ts';
import classes from './erasure.module.css';

export type Held = {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  readonly removed: boolean;
  readonly files: number;
};

/** Records that one thing happens to; nothing is shown for none. */
export function HeldList(props: {
  readonly title: string;
  readonly note: string;
  readonly records: readonly Held[];
}) {
  if (props.records.length === 0) return null;
  return (
    <section className={classes['part']}>
      <h2>
        {props.title} <span className={classes['count']}>{props.records.length}</span>
      </h2>
      <p className={classes['note']}>{props.note}</p>
      <ul className={classes['rows']} aria-label={props.title}>
        {props.records.map((record) => (
          <li key={`${record.kind}/${record.id}`}>
            <b>{record.name}</b>
            <span>
              {recordKindNames[record.kind as RecordKind]}
              {record.removed ? ', in the trash' : ''}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
