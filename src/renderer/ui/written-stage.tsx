import type { Section } from '#shared/entries/section.ts';
import { contentOf, withContent } from '#renderer/ui/section-content.ts';
import { RichTextEditor } from './rich-text/rich-text-editor.tsx';
import classes from './record-page.module.css';

/** One question with its answer in rich text, with claims and mentions. */
export const WrittenStage = (props: {
  readonly stage: { readonly id: string; readonly name: string; readonly question: string };
  readonly sections: readonly Section[];
  readonly onChange: (sections: readonly Section[]) => void;
}) => (
  <section data-stage={props.stage.id} className={classes['writing']}>
    <h2>{props.stage.name}</h2>
    <p className={classes['question']}>{props.stage.question}</p>
    <RichTextEditor
      label={props.stage.name}
      placeholder="Write here"
      content={contentOf(props.sections, props.stage.id)}
      onChange={(content) => props.onChange(withContent(props.sections, props.stage.id, content))}
    />
  </section>
);
