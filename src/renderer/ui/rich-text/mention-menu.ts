import type { SuggestionKeyDownProps, SuggestionProps } from '@tiptap/suggestion';
import type { MentionItem } from './mention-item.ts';
import { placeOf, type Place } from './place-holder.tsx';

/** The open `@` menu: what it offers, which line is active, and where it stands. */
export type OpenMentionMenu = {
  readonly items: readonly MentionItem[];
  readonly active: number;
  /** The place of the `@` and what is typed behind it. */
  readonly place: Place;
};

export type MentionMenu = ReturnType<typeof createMentionMenu>;

/** Joins the editor's suggestion plugin to the menu that React draws. */
export function createMentionMenu() {
  let open: OpenMentionMenu | null = null;
  let choose: (item: MentionItem) => void = () => {};
  const watchers = new Set<() => void>();

  const show = (next: OpenMentionMenu | null) => {
    open = next;
    for (const watcher of watchers) watcher();
  };

  const update = (props: SuggestionProps<MentionItem, MentionItem>) => {
    choose = props.command;
    const active = Math.min(open?.active ?? 0, Math.max(0, props.items.length - 1));
    show({ items: props.items, active, place: placeOf(props.editor, props.range) });
  };

  const pressed = ({ event }: SuggestionKeyDownProps): boolean => {
    if (!open || open.items.length === 0) return false;
    const { items, active } = open;
    switch (event.key) {
      case 'ArrowDown':
        show({ ...open, active: (active + 1) % items.length });
        return true;
      case 'ArrowUp':
        show({ ...open, active: (active + items.length - 1) % items.length });
        return true;
      case 'Enter':
      case 'Tab':
        pick(active);
        return true;
      default:
        return false;
    }
  };

  const pick = (index: number) => {
    const item = open?.items[index];
    if (item) choose(item);
  };

  return {
    current: () => open,
    watch: (watcher: () => void) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    pick,
    render: () => ({
      onStart: update,
      onUpdate: update,
      onKeyDown: pressed,
      onExit: () => show(null),
    }),
  };
}
