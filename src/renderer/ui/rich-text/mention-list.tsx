import { Popover } from '@mantine/core';
import {
  IconChartDots,
  IconMessageCircle,
  IconMessageReport,
  IconMessages,
  IconPaperclip,
  IconPlus,
  IconScale,
  IconTargetArrow,
  IconUser,
} from '@tabler/icons-react';
import type { Editor } from '@tiptap/react';
import { useEffect, useId, useSyncExternalStore } from 'react';
import type { MentionMenu } from './mention-menu.ts';
import type { MentionItem } from './mention-item.ts';
import { PlaceHolder } from './place-holder.tsx';
import classes from './mention-list.module.css';

const icons = {
  customer: IconUser,
  contact: IconMessageCircle,
  evidence: IconPaperclip,
  measure: IconChartDots,
  complaint: IconMessageReport,
  feedback: IconMessages,
  plan: IconTargetArrow,
  policy: IconScale,
  'new-customer': IconPlus,
} as const;

/** The `@` menu beside the cursor. The keys stay in the editor, which names the active line to a screen reader. */
export function MentionList(props: { readonly menu: MentionMenu; readonly editor: Editor }) {
  const { menu, editor } = props;
  const open = useSyncExternalStore(menu.watch, menu.current);
  const id = useId();
  const active = open && open.items.length > 0 ? `${id}-${open.active}` : null;
  useEffect(() => {
    const words = editor.isDestroyed ? null : editor.view.dom;
    if (active) words?.setAttribute('aria-activedescendant', active);
    else words?.removeAttribute('aria-activedescendant');
  }, [active, editor]);
  if (!open || open.items.length === 0) return null;
  return (
    <Popover opened position="bottom-start" offset={4} returnFocus={false} withRoles={false}>
      <Popover.Target>
        <PlaceHolder place={open.place} />
      </Popover.Target>
      <Popover.Dropdown className={classes['menu'] ?? ''}>
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native list cannot stand beside the cursor */}
        <div role="listbox" aria-label="Mention">
          {open.items.map((item, index) => (
            <MentionLine
              key={item.kind === 'new-customer' ? 'new' : item.id}
              id={`${id}-${index}`}
              item={item}
              active={index === open.active}
              onPick={() => menu.pick(index)}
            />
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function MentionLine(props: {
  readonly id: string;
  readonly item: MentionItem;
  readonly active: boolean;
  readonly onPick: () => void;
}) {
  const { item } = props;
  const ItemIcon = icons[item.kind];
  const keepFocus = (event: { preventDefault: () => void }) => event.preventDefault();
  return (
    <div
      id={props.id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an option of the list above
      role="option"
      tabIndex={-1}
      aria-selected={props.active}
      className={classes['line']}
      onMouseDown={keepFocus}
      onClick={props.onPick}
      onKeyDown={(event) => event.key === 'Enter' && props.onPick()}
    >
      <ItemIcon size={18} stroke={1.75} aria-hidden />
      <span className={classes['name']}>
        {item.kind === 'new-customer' ? `Add ${item.name}` : item.name}
      </span>
      {item.kind !== 'new-customer' && <span className={classes['about']}>{item.about}</span>}
    </div>
  );
}
