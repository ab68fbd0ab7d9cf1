import { useEffect, useRef } from 'react';
import { showUndo } from './undo-toast.tsx';

/**
 * Takes one thing out of a list inside a record and offers to put it back where it stood, among what
 * was changed since. The offer goes when the list leaves the screen.
 *
 * @example takeOut(need.id, 'Need 2 taken out.')
 */
export function useTakeOut<Item extends { readonly id: string }>(
  items: readonly Item[],
  onChange: (items: readonly Item[]) => void,
): (id: string, said: string) => void {
  const newest = useRef({ items, onChange });
  const dismiss = useRef<() => void>(() => undefined);
  useEffect(() => {
    newest.current = { items, onChange };
  });
  useEffect(() => () => dismiss.current(), []);
  return (id, said) => {
    const index = items.findIndex((item) => item.id === id);
    const item = items[index];
    if (!item) return;
    onChange(items.toSpliced(index, 1));
    dismiss.current = showUndo(said, () =>
      newest.current.onChange(newest.current.items.toSpliced(index, 0, item)),
    );
  };
}
