import type { EntryPlace } from '#shared/coach/coach-entry.ts';
import { isFrozen } from '#shared/entries/submission.ts';
import { moveKept } from '#shared/entries/move-kept.ts';
import type { ReflectiveModel } from '#shared/guides/reflective-model.ts';
import type { EntryStage } from './entry-stages.ts';
import { useWritingSession } from './use-writing-session.ts';
import { MoveKeptMenu } from './move-kept-menu.tsx';
import { StageSection } from './stage-section.tsx';
import type { EntryDraft } from './use-entry-draft.ts';
import { stageContent } from './write-stage.ts';

/** The stages of an entry to write in; words kept from another model can be moved under one of them. */
export function EntryPage(props: {
  readonly draft: EntryDraft;
  readonly model: ReflectiveModel | undefined;
  readonly stages: readonly EntryStage[];
  readonly activeId: string;
  /** Words the coach was asked to show. */
  readonly shown: EntryPlace | null;
  readonly onFocus: (stageId: string) => void;
}) {
  const { draft, model, stages, shown } = props;
  const { started, write, rewrite } = draft;
  const countWords = useWritingSession(draft.entry.id);
  return stages.map((stage) => (
    <StageSection
      key={`${started.turn} ${stage.id}`}
      stage={stage}
      content={stageContent(started.entry, stage.id)}
      active={stage.id === props.activeId}
      readOnly={isFrozen(started.entry.status)}
      highlight={shown?.stageId === stage.id ? shown : null}
      onFocus={() => props.onFocus(stage.id)}
      onChange={(content) => write(stage.id, content)}
      onWords={countWords}
    >
      {stage.kept && model && !isFrozen(started.entry.status) && (
        <MoveKeptMenu
          stages={stages.filter(({ kept }) => !kept)}
          onMove={(stageId) => rewrite((now) => moveKept(now, stage.id, stageId, model))}
        />
      )}
    </StageSection>
  ));
}
