import { getSchema, type JSONContent } from '@tiptap/core';
import { useEditor, type Editor } from '@tiptap/react';
import { useState } from 'react';
import type { WordsAdded } from '#shared/authorship/writing-session.ts';
import type { RichText } from '#shared/entries/rich-text.ts';
import { newRecordId } from '../new-record-id.ts';
import { styleNonce } from '../style-nonce.ts';
import { withOwnClaims } from './claim-commands.ts';
import { fromEditorDocument, toEditorDocument } from './editor-document.ts';
import { editorExtensions } from './editor-extensions.ts';
import { createMentionMenu, type MentionMenu } from './mention-menu.ts';
import { mentionSuggestion } from './mention-suggestion.ts';
import { useMentionSource } from './use-mention-source.ts';
import { wordsAdded } from './words-added.ts';

/** The editor of one text, with everything a journal's text can hold. */
export function useJournalEditor(options: {
  readonly label: string;
  readonly content: RichText;
  readonly onChange: (content: RichText) => void;
  /** The words stand as they are: they can be read and selected, not changed. */
  readonly readOnly?: boolean;
  readonly onFocus?: () => void;
  /** Told with each change how many words it brought in, and how. */
  readonly onWords?: ((added: WordsAdded) => void) | undefined;
  /** Ctrl/Cmd+Shift+C: the selected words show a criterion. */
  readonly onClaimKey: (editor: Editor) => void;
}): { readonly editor: Editor; readonly menu: MentionMenu } {
  const source = useMentionSource();
  const [menu] = useState(createMentionMenu);
  const [start] = useState(() => {
    const extensions = [...editorExtensions(source.nameMention), mentionSuggestion(source, menu)];
    return { extensions, content: toEditorDocument(options.content, getSchema(extensions)) };
  });
  // React may take a screen away and bring it back, and the editor is then made anew: from the
  // words as they are by now, not from those it started with.
  const [newest] = useState(() => keepNewest(start.content));
  const editor = useEditor({
    ...start,
    content: newest.get(),
    editable: !(options.readOnly ?? false),
    // Our own style sheet has the editor's rules; the content policy wants no others.
    injectCSS: false,
    injectNonce: styleNonce(),
    onUpdate: ({ editor: now, transaction }) => {
      newest.set(now.getJSON());
      options.onWords?.(wordsAdded(transaction));
      options.onChange(fromEditorDocument(newest.get()));
    },
    onFocus: () => options.onFocus?.(),
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': options.label,
        ...(options.readOnly ? { 'aria-readonly': 'true', tabindex: '0' } : {}),
        spellcheck: 'true',
        lang: 'en-GB',
      },
      handleKeyDown: (_, event) => {
        if (!isClaimKey(event)) return false;
        event.preventDefault();
        options.onClaimKey(editor);
        return true;
      },
      transformPasted: (slice) => withOwnClaims(slice, newRecordId),
    },
  });
  return { editor, menu };
}

const isClaimKey = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && event.shiftKey && event.key.toLowerCase() === 'c';

function keepNewest(content: JSONContent) {
  const kept = { content };
  return {
    get: () => kept.content,
    set: (content: JSONContent) => {
      kept.content = content;
    },
  };
}
