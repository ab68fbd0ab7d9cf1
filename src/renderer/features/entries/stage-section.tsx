import type { ReactNode } from 'react';
import type { PlainSpan } from '#renderer/ui/rich-text/plain-place.ts';
import { RichTextEditor } from '#renderer/ui/rich-text/rich-text-editor.tsx';
import type { WordsAdded } from '#shared/authorship/writing-session.ts';
import type { RichText } from '#shared/entries/rich-text.ts';
import type { EntryStage } from './entry-stages.ts';
import classes from './entry.module.css';

/** One stage: its name, its question, the candidate's words. */
export function StageSection(props: {
  readonly stage: EntryStage;
  readonly content: RichText;
  readonly active: boolean;
  readonly readOnly: boolean;
  /** Words of this stage that the coach asks about. */
  readonly highlight: PlainSpan | null;
  readonly onFocus: () => void;
  readonly onChange: (content: RichText) => void;
  readonly onWords: (added: WordsAdded) => void;
  /** What can be done with the stage as a whole. */
  readonly children?: ReactNode;
}) {
  const { stage } = props;
  return (
    <section className={classes['stage']} data-stage={stage.id} data-active={props.active}>
      <h2>{stage.name}</h2>
      {stage.question && <p className={classes['question']}>{stage.question}</p>}
      <RichTextEditor
        label={stage.name}
        placeholder="Not written yet"
        content={props.content}
        highlight={props.highlight}
        readOnly={props.readOnly}
        onFocus={props.onFocus}
        onChange={props.onChange}
        onWords={props.onWords}
      />
      {props.children}
    </section>
  );
}
