import { useEditorState, type Editor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { selectedWords } from './claim-commands.ts';
import { placeOf, type Place } from './place-holder.tsx';

/** The pause after which a selection counts as made, so that nothing jumps while it is drawn. Milliseconds. */
const pause = 120;

/** Where the selected words stand; `null` while none are, or while somebody is busy elsewhere. */
export function useSelectedPlace(editor: Editor): Place | null {
  const [place, setPlace] = useState<Place | null>(null);
  const words = useEditorState({
    editor,
    selector: ({ editor: now }) => selectedWords(now.state),
  });
  const from = words?.from;
  const to = words?.to;
  useEffect(() => {
    const look = () => {
      const isHere = editor.view.dom.closest('.hs-words')?.contains(document.activeElement);
      setPlace(
        isHere && from !== undefined && to !== undefined ? placeOf(editor, { from, to }) : null,
      );
    };
    let timer = setTimeout(look, pause);
    const lookLater = () => {
      clearTimeout(timer);
      timer = setTimeout(look, pause);
    };
    document.addEventListener('focusin', lookLater);
    document.addEventListener('focusout', lookLater);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('focusin', lookLater);
      document.removeEventListener('focusout', lookLater);
    };
  }, [editor, from, to]);
  return words ? place : null;
}
