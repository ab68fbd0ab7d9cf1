import { Button, Popover } from '@mantine/core';
import { useEditorState, type Editor } from '@tiptap/react';
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { isSelectionLeftOut, toggleLeftOut } from './left-out.ts';
import { PlaceHolder } from './place-holder.tsx';
import classes from './selection-bar.module.css';
import { useSelectedPlace } from './use-selected-place.ts';

/** Stands below selected words: what they show, and how they look. Tab reaches it, Esc closes it. */
export function SelectionBar(props: { readonly editor: Editor; readonly onClaim: () => void }) {
  const { editor } = props;
  const place = useSelectedPlace(editor);
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      quote: now.isActive('blockquote'),
      list: now.isActive('bulletList'),
      leftOut: isSelectionLeftOut(now.state),
    }),
  });
  if (!place || !editor.isEditable) return null;
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    editor.chain().focus().setTextSelection(editor.state.selection.to).run();
  };
  return (
    // Behind the words and not at the end of the page, so that Tab goes from them to it.
    <Popover
      opened
      position="bottom-start"
      offset={6}
      withinPortal={false}
      withRoles={false}
      returnFocus={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
    >
      <Popover.Target>
        <PlaceHolder place={place} />
      </Popover.Target>
      <Popover.Dropdown
        className={classes['bar'] ?? ''}
        role="toolbar"
        aria-label="Selected words"
        onKeyDown={closeOnEscape}
      >
        <Button variant="filled" size="xs" onClick={props.onClaim} onMouseDown={keepSelection}>
          Shows criterion…
        </Button>
        <Toggle name="Bold" on={on.bold} onPress={() => editor.chain().focus().toggleBold().run()}>
          <b>B</b>
        </Toggle>
        <Toggle
          name="Italic"
          on={on.italic}
          onPress={() => editor.chain().focus().toggleItalic().run()}
        >
          <i>I</i>
        </Toggle>
        <Toggle
          name="Quote"
          on={on.quote}
          onPress={() => editor.chain().focus().toggleBlockquote().run()}
        >
          Quote
        </Toggle>
        <Toggle
          name="List"
          on={on.list}
          onPress={() => editor.chain().focus().toggleBulletList().run()}
        >
          List
        </Toggle>
        <Toggle
          name="Leave out of reports"
          on={on.leftOut}
          onPress={() => {
            toggleLeftOut(editor.state, editor.view.dispatch);
            editor.commands.focus();
          }}
        >
          {on.leftOut ? 'Put back in' : 'Leave out'}
        </Toggle>
      </Popover.Dropdown>
    </Popover>
  );
}

function Toggle(props: {
  readonly name: string;
  readonly on: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Button
      size="xs"
      variant="subtle"
      className={classes['toggle'] ?? ''}
      aria-label={props.name}
      aria-pressed={props.on}
      onMouseDown={keepSelection}
      onClick={props.onPress}
    >
      {props.children}
    </Button>
  );
}

/** A mouse press would move the focus, and with it the selection, out of the text. */
const keepSelection = (event: MouseEvent) => event.preventDefault();
