import { EditorContent, useEditorState, type Editor } from '@tiptap/react';
import { useState } from 'react';
import type { WordsAdded } from '#shared/authorship/writing-session.ts';
import type { RichText } from '#shared/entries/rich-text.ts';
import { newRecordId } from '../new-record-id.ts';
import { addClaim, changeClaim, claimOfSelection, selectedWords } from './claim-commands.ts';
import { ClaimMargin } from './claim-margin.tsx';
import { ClaimPicker, type ClaimQuestion } from './claim-picker.tsx';
import type { PlacedClaim } from './find-claims.ts';
import { MentionList } from './mention-list.tsx';
import './rich-text.css';
import { placeOf } from './place-holder.tsx';
import type { PlainSpan } from './plain-place.ts';
import { SelectionBar } from './selection-bar.tsx';
import { useCriterionChoices } from './use-criterion-choices.ts';
import { useHighlight } from './use-highlight.ts';
import { wordsBetween } from './words-between.ts';
import { useJournalEditor } from './use-journal-editor.ts';

/**
 * A text of the journal with claims, mentions and plain formatting. `content`
 * is what it starts with; give it a `key` by record and stage. It wants 4rem
 * of room at its right for the codes.
 */
export function RichTextEditor(props: {
  /** The name of the text, for somebody who cannot see the page. */
  readonly label: string;
  readonly content: RichText;
  readonly placeholder?: string;
  readonly onChange: (content: RichText) => void;
  readonly onFocus?: () => void;
  /** The words stand as they were handed in. */
  readonly readOnly?: boolean;
  /** Told with each change how many words it brought in, and how. */
  readonly onWords?: ((added: WordsAdded) => void) | undefined;
  /** Words to show: they are highlighted and brought into view. */
  readonly highlight?: PlainSpan | null;
}) {
  const choices = useCriterionChoices();
  const [question, setQuestion] = useState<ClaimQuestion | null>(null);
  const { editor, menu } = useJournalEditor({
    ...props,
    onClaimKey: (now) => {
      if (now.isEditable) setQuestion(questionOfSelection(now));
    },
  });
  useHighlight(editor, props.highlight ?? null);
  const empty = useEditorState({ editor, selector: ({ editor: now }) => now.isEmpty });

  const close = () => {
    setQuestion(null);
    editor.commands.focus();
  };
  const answer = (criteria: readonly string[], how: string) => {
    const claim = question?.claim;
    const command = claim
      ? changeClaim({ claim, criteria, how })
      : addClaim({ claim: newRecordId(), criteria, how });
    command(editor.state, editor.view.dispatch);
    close();
  };

  return (
    <div className="hs-words" data-empty={empty} data-placeholder={props.placeholder ?? ''}>
      <EditorContent editor={editor} />
      <SelectionBar editor={editor} onClaim={() => setQuestion(questionOfSelection(editor))} />
      <MentionList menu={menu} editor={editor} />
      <ClaimMargin
        editor={editor}
        choices={choices}
        onOpen={(claim) => {
          if (editor.isEditable) setQuestion(questionOfClaim(editor, claim));
        }}
      />
      {question && (
        <ClaimPicker question={question} choices={choices} onAnswer={answer} onClose={close} />
      )}
    </div>
  );
}

/** The question about the selected words; `null` when none are selected. */
function questionOfSelection(editor: Editor): ClaimQuestion | null {
  const words = selectedWords(editor.state);
  if (!words) return null;
  const existing = claimOfSelection(editor.state);
  return {
    claim: existing?.claim ?? null,
    words: wordsBetween(editor.state.doc, words),
    criteria: existing?.criteria ?? [],
    how: existing?.how ?? '',
    place: placeOf(editor, words),
  };
}

const questionOfClaim = (editor: Editor, claim: PlacedClaim): ClaimQuestion => ({
  claim: claim.claim,
  words: wordsBetween(editor.state.doc, claim),
  criteria: claim.criteria,
  how: claim.how,
  place: placeOf(editor, claim),
});
