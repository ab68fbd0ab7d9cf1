import {
  createElement,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import type { SvgNode } from '#shared/reports/svg-node.ts';
import classes from './marked-drawing.module.css';

/**
 * A drawing that can be read by eye, by keyboard and by ear: Tab goes to it,
 * the arrow keys from mark to mark, and each mark is named below the drawing.
 */
export function MarkedDrawing(props: { readonly drawing: SvgNode; readonly alt: string }) {
  const frame = useRef<HTMLDivElement>(null);
  const [read, setRead] = useState('');
  const [current, setCurrent] = useState(0);
  const marks = () => [...(frame.current?.querySelectorAll<SVGGElement>('g[data-mark]') ?? [])];

  const go = (event: KeyboardEvent) => {
    const all = marks();
    const next = nextMark(event.key, current, all.length);
    if (next === null) return;
    event.preventDefault();
    setCurrent(next);
    all[next]?.focus();
  };

  const places = useMemo(() => placesOf(props.drawing), [props.drawing]);
  const elementOf = (node: SvgNode | string, key: number): ReactNode => {
    if (typeof node === 'string') return node;
    const name = node.attributes['data-mark'];
    const own =
      name === undefined ? {} : markAttributes(String(name), places.get(node) ?? 0, current);
    return createElement(
      node.tag,
      { key, ...elementAttributes(node.attributes), ...own },
      ...node.children.map(elementOf),
    );
  };
  const { tag, attributes, children } = props.drawing;

  return (
    <>
      {/* The marks inside take the focus; the keys are heard here for all of them. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        ref={frame}
        className={classes['drawing']}
        onKeyDown={go}
        onFocus={(event) => setRead(nameOf(event.target))}
        onBlur={() => setRead('')}
        onPointerOver={(event) => setRead(nameOf(event.target))}
        onPointerLeave={() => setRead('')}
      >
        {createElement(
          tag,
          { ...elementAttributes(attributes), role: 'group', 'aria-label': props.alt },
          ...children.map(elementOf),
        )}
      </div>
      <p className={classes['read']} aria-hidden>
        {read}
      </p>
    </>
  );
}

/** The marks of a drawing in reading order. */
function placesOf(drawing: SvgNode): ReadonlyMap<SvgNode, number> {
  const places = new Map<SvgNode, number>();
  const walk = (node: SvgNode) => {
    if (node.attributes['data-mark'] !== undefined) places.set(node, places.size);
    for (const child of node.children) if (typeof child !== 'string') walk(child);
  };
  walk(drawing);
  return places;
}

const markAttributes = (name: string, index: number, current: number) => ({
  role: 'img',
  'aria-label': name,
  tabIndex: index === current ? 0 : -1,
});

const nameOf = (target: EventTarget): string =>
  target instanceof Element
    ? (target.closest('g[data-mark]')?.getAttribute('data-mark') ?? '')
    : '';

function nextMark(key: string, current: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(count - 1, current + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(0, current - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** `stroke-width` is `strokeWidth` to React; names like `aria-hidden` stay as they are. */
const elementAttributes = (attributes: SvgNode['attributes']) =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      /^(aria|data)-/.test(name)
        ? name
        : name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
