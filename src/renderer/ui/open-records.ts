import { useEffect, useEffectEvent, useLayoutEffect } from 'react';

type OpenEditor = {
  readonly id: string;
  readonly isUnsaved: () => boolean;
  /** Has what is typed saved so that it is joined with what another computer made of the record. */
  readonly join: () => void;
  /** Puts the record as the journal has it into the editor, where that is something else. */
  readonly takeIn: () => void;
};

/** The editors that are on the screen. */
const openRecords = new Map<object, OpenEditor>();

/**
 * Has every open editor show its record as the journal has it now, and names the records that somebody is typing in:
 * nothing may be changed under their hands. Their words are joined with the new ones at the next save; after it, call
 * this once more.
 */
export function takeInOpenRecords(): string[] {
  const editors = [...openRecords.values()];
  for (const editor of editors) {
    if (!editor.isUnsaved()) editor.takeIn();
    // What came may lie behind a draft of what is typed here: the journal gives the draft until it is joined.
    editor.join();
  }
  const unsaved = editors.filter((editor) => editor.isUnsaved());
  return [...new Set(unsaved.map(({ id }) => id))];
}

/** Whether somebody is typing in any of them. */
export const hasUnsavedRecords = (): boolean =>
  [...openRecords.values()].some((editor) => editor.isUnsaved());

/**
 * Lets an editor take in what another program or computer has made of its
 * record, unless words in it wait to be saved: then both are joined when they are.
 *
 * @param fresh the record as the journal has it now
 */
export function useOpenRecord<Value extends { readonly id: string }>(editor: {
  readonly fresh: Value;
  readonly isUnsaved: () => boolean;
  readonly keepNext: () => void;
  /** Puts the record into the editor in place of what it shows. */
  readonly takeIn: (fresh: Value) => void;
}): void {
  const { fresh } = editor;
  const isUnsaved = useEffectEvent(editor.isUnsaved);
  const join = useEffectEvent(editor.keepNext);
  const takeIn = useEffectEvent(editor.takeIn);
  const catchUp = useEffectEvent(() => editor.takeIn(fresh));
  useEffect(() => {
    const key = {};
    openRecords.set(key, {
      id: fresh.id,
      isUnsaved: () => isUnsaved(),
      join: () => join(),
      takeIn: () => catchUp(),
    });
    return () => void openRecords.delete(key);
  }, [fresh.id]);
  useLayoutEffect(() => {
    if (!isUnsaved()) takeIn(fresh);
  }, [fresh]);
}

/** Whether two records say the same; both come from the journal or from an editor, never from a stranger. */
export const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

/** The order in which the fields of a record were set says nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}
