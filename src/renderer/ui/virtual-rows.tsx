import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import classes from './virtual-rows.module.css';

/** Rows that are drawn however many there are; more only while they are near the part of the page that is seen. */
const drawnWhole = 60;

/**
 * A long list inside a scrolling page (`Page`). Short lists are plain; of a long
 * one only the rows near the window are in the page, each saying its place in
 * the whole to a screen reader.
 */
export function VirtualRows<Row extends { readonly id: string }>(props: {
  readonly label: string;
  readonly rows: readonly Row[];
  /** The height of a usual row in pixels; other heights are measured. */
  readonly height: number;
  readonly children: (row: Row) => ReactNode;
}) {
  if (props.rows.length > drawnWhole) return <LongRows {...props} />;
  return (
    <ul aria-label={props.label} className={classes['rows']}>
      {props.rows.map((row) => (
        <li key={row.id}>{props.children(row)}</li>
      ))}
    </ul>
  );
}

function LongRows<Row extends { readonly id: string }>(props: {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly height: number;
  readonly children: (row: Row) => ReactNode;
}) {
  const list = useRef<HTMLUListElement>(null);
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => setOffset(offsetInPage(list.current)), [props.rows]);
  // oxlint-disable-next-line react-hooks/incompatible-library -- its answer is drawn at once and never remembered
  const virtual = useVirtualizer({
    count: props.rows.length,
    getScrollElement: () => scrollingPage(list.current),
    estimateSize: () => props.height,
    getItemKey: (index) => props.rows[index]?.id ?? index,
    scrollMargin: offset,
    overscan: 6,
  });
  return (
    <ul
      ref={list}
      aria-label={props.label}
      className={classes['rows']}
      style={{ height: virtual.getTotalSize(), position: 'relative' }}
    >
      {virtual.getVirtualItems().map((item) => {
        const row = props.rows[item.index];
        return (
          row && (
            <li
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              aria-setsize={props.rows.length}
              aria-posinset={item.index + 1}
              className={classes['placed']}
              style={{ transform: `translateY(${item.start - offset}px)` }}
            >
              <DrawnOnce row={row} draw={props.children} />
            </li>
          )
        );
      })}
    </ul>
  );
}

/** While the list is scrolled a row stays as it was drawn: only rows that come into view cost anything. */
function DrawnOnce<Row>(props: {
  readonly row: Row;
  readonly draw: (row: Row) => ReactNode;
}): ReactNode {
  const { row, draw } = props;
  return useMemo(() => draw(row), [draw, row]);
}

const scrollingPage = (list: HTMLElement | null): HTMLElement | null =>
  list?.closest<HTMLElement>('[data-scrolls]') ?? null;

/** How far below the start of the scrolled page the list begins, in pixels. */
function offsetInPage(list: HTMLElement | null): number {
  const page = scrollingPage(list);
  if (!list || !page) return 0;
  return list.getBoundingClientRect().top - page.getBoundingClientRect().top + page.scrollTop;
}
