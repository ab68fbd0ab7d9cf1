import { VisuallyHidden } from '@mantine/core';
import { Shape } from '#renderer/ui/shape.tsx';
import type { EntryStage } from './entry-stages.ts';
import classes from './stage-strip.module.css';

/** The stages in a row: which have words, and which is being written. */
export function StageStrip(props: {
  readonly stages: readonly EntryStage[];
  readonly written: readonly string[];
  readonly activeId: string;
  readonly onChoose: (stageId: string) => void;
}) {
  return (
    <nav className={classes['strip']} aria-label="Stages">
      {props.stages.map(({ id, name }) => {
        const isWritten = props.written.includes(id);
        return (
          <button
            key={id}
            type="button"
            aria-current={id === props.activeId ? 'step' : undefined}
            onClick={() => props.onChoose(id)}
          >
            <Shape shape={isWritten ? 'written' : 'none'} />
            {name}
            <VisuallyHidden>{isWritten ? ', written' : ', not written yet'}</VisuallyHidden>
          </button>
        );
      })}
    </nav>
  );
}
