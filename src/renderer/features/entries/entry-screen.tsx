import { Button } from '@mantine/core';
import { IconNotebook } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useGuides, useProfile } from '#renderer/ui/journal-queries.ts';
import { Page } from '#renderer/ui/page.tsx';
import { isWritten } from '#shared/entries/claims.ts';
import type { Entry } from '#shared/entries/entry.ts';
import { EntryBar } from './entry-bar.tsx';
import { EntryDetails } from './entry-details.tsx';
import { EntryPanel } from './entry-panel.tsx';
import { useEntry } from './entry-queries.ts';
import classes from './entry.module.css';
import { entryStages } from './entry-stages.ts';
import { EntryStatusLine } from './entry-status-line.tsx';
import { EntryTitle } from './entry-title.tsx';
import { StageSection } from './stage-section.tsx';
import { focusStage } from './stage-focus.ts';
import { StageStrip } from './stage-strip.tsx';
import { useEntryDraft } from './use-entry-draft.ts';
import { useOpenedPlace } from './use-opened-place.ts';
import { stageContent } from './write-stage.ts';

/** One entry: its stages to write, and beside them what helps to write them. */
export function EntryScreen() {
  const { id = '' } = useParams();
  const entry = useEntry(id);
  return entry ? <OpenEntry key={entry.id} opened={entry} /> : <NoEntry />;
}

function OpenEntry({ opened }: { readonly opened: Entry }) {
  const { entry, edit, write, status, flush } = useEntryDraft(opened);
  const { reflectiveModels } = useGuides();
  const { level } = useProfile();
  const model = reflectiveModels.find(({ id }) => id === entry.modelId);
  const stages = entryStages(entry, model, level);
  const written = stages.filter(({ id }) => isWritten(stageContent(entry, id))).map(({ id }) => id);
  const [activeId, setActiveId] = useState(stages[0]?.id ?? '');
  useOpenedPlace(stages[0]?.id);

  return (
    <div className={classes['work']}>
      <div className={classes['desk']}>
        <EntryBar entry={entry} onEdit={edit} />
        <article className={classes['column']} aria-label={entry.title || 'Untitled'}>
          <EntryTitle
            title={entry.title}
            onChange={(title) => edit({ title })}
            onDone={() => focusStage(stages[0]?.id)}
          />
          <EntryDetails entry={entry} modelName={model?.name ?? ''} onEdit={edit} />
          <StageStrip stages={stages} written={written} activeId={activeId} onChoose={focusStage} />
          {stages.map((stage) => (
            <StageSection
              key={stage.id}
              stage={stage}
              content={stageContent(opened, stage.id)}
              active={stage.id === activeId}
              onFocus={() => setActiveId(stage.id)}
              onChange={(content) => write(stage.id, content)}
            />
          ))}
        </article>
        <EntryStatusLine
          entry={entry}
          status={status}
          written={written.length}
          stages={stages.length}
          onRetry={() => void flush()}
        />
      </div>
      <EntryPanel entry={entry} stages={stages} activeId={activeId} />
    </div>
  );
}

const NoEntry = () => (
  <Page>
    <EmptyState
      icon={IconNotebook}
      title="This entry is not here"
      action={
        <Button component={Link} to="/entries">
          All entries
        </Button>
      }
    >
      It may have been deleted. The list has all that are left.
    </EmptyState>
  </Page>
);
