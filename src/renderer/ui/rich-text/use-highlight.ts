import type { Editor } from '@tiptap/react';
import { useEffect } from 'react';
import { showHighlight } from './highlight.ts';
import { placeInDocument, type PlainSpan } from './plain-place.ts';
import { useMentionSource } from './use-mention-source.ts';

/** Highlights a stretch of an open text, brings it into view and puts the cursor behind it. */
export function useHighlight(editor: Editor, span: PlainSpan | null): void {
  const { nameMention } = useMentionSource();
  useEffect(() => {
    if (!span) return;
    const place = placeInDocument(editor.state.doc, span, nameMention);
    if (!place) return;
    showHighlight(editor, place);
    editor.commands.focus(place.to, { scrollIntoView: false });
    editor.view.dom.querySelector('.hs-highlight')?.scrollIntoView({ block: 'center' });
    return () => {
      if (!editor.isDestroyed) showHighlight(editor, null);
    };
  }, [editor, span, nameMention]);
}
