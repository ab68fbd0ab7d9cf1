import { Button } from '@mantine/core';
import { isTextSelection } from '@tiptap/core';
import { useEditorState, type Editor } from '@tiptap/react';
import { BubbleMenu, type BubbleMenuProps } from '@tiptap/react/menus';
import type { KeyboardEvent, MouseEvent } from 'react';
import classes from './selection-bar.module.css';

/** Stands below selected words: what they show, and how they look. Tab reaches it, Esc closes it. */
export function SelectionBar(props: { readonly editor: Editor; readonly onClaim: () => void }) {
  const { editor } = props;
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      quote: now.isActive('blockquote'),
      list: now.isActive('bulletList'),
    }),
  });
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    editor.chain().focus().setTextSelection(editor.state.selection.to).run();
  };
  return (
    <BubbleMenu
      editor={editor}
      shouldShow={showForWords}
      options={options}
      updateDelay={120}
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
    </BubbleMenu>
  );
}

function Toggle(props: {
  readonly name: string;
  readonly on: boolean;
  readonly onPress: () => void;
  readonly children: React.ReactNode;
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

const options: NonNullable<BubbleMenuProps['options']> = {
  placement: 'bottom-start',
  offset: 8,
  flip: true,
  shift: { padding: 8 },
};

const showForWords: NonNullable<BubbleMenuProps['shouldShow']> = ({ state, view, element }) => {
  const { selection } = state;
  const hasWords =
    isTextSelection(selection) &&
    state.doc.textBetween(selection.from, selection.to, ' ', 'x').trim() !== '';
  return hasWords && (view.hasFocus() || element.contains(document.activeElement));
};

/** A mouse press would move the focus, and with it the selection, out of the text. */
const keepSelection = (event: MouseEvent) => event.preventDefault();
