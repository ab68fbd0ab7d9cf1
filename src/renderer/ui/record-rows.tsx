import type { ReactNode } from 'react';
import { VirtualRows } from './virtual-rows.tsx';
import classes from './record-rows.module.css';

/** Rows of a list: a button with the row's name and one quiet line opens it; what is at the right says more about it. */
export function RecordRows(props: {
  readonly label: string;
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly line: ReactNode;
    readonly side?: ReactNode;
  }[];
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
}) {
  return (
    <VirtualRows label={props.label} rows={props.rows} height={rowHeight}>
      {(row) => (
        <div className={classes['row']} data-open={row.id === props.openId || undefined}>
          <button
            type="button"
            className={classes['open']}
            aria-expanded={row.id === props.openId}
            onClick={() => props.onOpen(row.id)}
          >
            <b>{row.name}</b>
            <span>{row.line}</span>
          </button>
          {row.side && <div className={classes['side']}>{row.side}</div>}
        </div>
      )}
    </VirtualRows>
  );
}

/** A name and a quiet line, in pixels. */
const rowHeight = 63;
