import { Button } from '@mantine/core';
import { IconNotebook } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { DoubledCode } from '#renderer/ui/doubled-code.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useEntries, useGuides, useProfile } from '#renderer/ui/journal-queries.ts';
import { Page } from '#renderer/ui/page.tsx';
import type { EntryPlace } from '#shared/coach/coach-entry.ts';
import { isWritten } from '#shared/entries/claims.ts';
import type { Entry } from '#shared/entries/entry.ts';
import { isFrozen } from '#shared/entries/submission.ts';
import { withClaimNote } from '#shared/entries/with-claim-note.ts';
import { EntryBar } from './entry-bar.tsx';
import { EntryDetails } from './entry-details.tsx';
import { EntryPage } from './entry-page.tsx';
import { EntryPanel } from './entry-panel.tsx';
import { useEntry } from './entry-queries.ts';
import classes from './entry.module.css';
import { entryStages } from './entry-stages.ts';
import { EntryStatusLine } from './entry-status-line.tsx';
import { EntryTitle } from './entry-title.tsx';
import { SecondLooks } from './second-looks.tsx';
import { focusStage } from './stage-focus.ts';
import { SubmissionLine } from './submission-line.tsx';
import { StageStrip } from './stage-strip.tsx';
import { useEntryDraft } from './use-entry-draft.ts';
import { useModelSwitch } from './use-model-switch.tsx';
import { useOpenedPlace } from './use-opened-place.ts';
import { stageContent } from './write-stage.ts';

/** One entry: its stages to write, and beside them what helps to write them. */
export function EntryScreen() {
  const { id = '' } = useParams();
  const entry = useEntry(id);
  return entry ? <OpenEntry key={entry.id} opened={entry} /> : <NoEntry />;
}

function OpenEntry({ opened }: { readonly opened: Entry }) {
  const draft = useEntryDraft(opened);
  const { entry, edit, rewrite, started, status, flush } = draft;
  const all = useEntries();
  const { reflectiveModels } = useGuides();
  const { level } = useProfile();
  const model = reflectiveModels.find(({ id }) => id === entry.modelId);
  const stages = entryStages(started.entry, model, level, reflectiveModels);
  const asked = stages.filter(({ kept }) => !kept);
  const written = stages.filter(({ id }) => isWritten(stageContent(entry, id))).map(({ id }) => id);
  const [focusedId, setActiveId] = useState(stages[0]?.id ?? '');
  const activeId = (stages.find(({ id }) => id === focusedId) ?? stages[0])?.id ?? '';
  const frozen = isFrozen(entry.status);
  const { line, switchTo } = useModelSwitch(draft, model);
  const [shown, setShown] = useState<EntryPlace | null>(null);
  useOpenedPlace(stages[0]?.id);

  return (
    <div className={classes['work']}>
      <div className={classes['desk']}>
        <EntryBar entry={entry} onEdit={edit} onFlush={flush} />
        <article className={classes['column']} aria-label={entry.title || 'Untitled'}>
          <EntryTitle
            title={entry.title}
            readOnly={frozen}
            onChange={(title) => edit({ title })}
            onDone={() => focusStage(stages[0]?.id)}
          />
          <EntryDetails
            entry={entry}
            model={model}
            readOnly={frozen}
            onEdit={edit}
            onSwitch={switchTo}
          />
          {!frozen && (
            <DoubledCode
              room="entries"
              kind="entry"
              record={entry}
              all={all}
              onCode={(code) => edit({ code })}
            />
          )}
          <SubmissionLine entry={entry} />
          {line}
          <StageStrip stages={stages} written={written} activeId={activeId} onChoose={focusStage} />
          <EntryPage
            draft={draft}
            model={model}
            stages={stages}
            activeId={activeId}
            shown={shown}
            onFocus={setActiveId}
          />
          <SecondLooks entry={entry} />
        </article>
        <EntryStatusLine
          entry={entry}
          status={status}
          written={asked.filter(({ id }) => written.includes(id)).length}
          stages={asked.length}
          onRetry={() => void flush()}
        />
      </div>
      <EntryPanel
        entry={entry}
        stages={stages}
        activeId={activeId}
        onShow={setShown}
        onEdit={(changed) => {
          if (!frozen) edit(changed);
        }}
        onNote={(claim, how) => {
          if (frozen) return;
          rewrite((now) => ({ ...now, sections: withClaimNote(now.sections, claim, how) }));
        }}
      />
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
