import { Button, Switch } from '@mantine/core';
import { showUndo } from '#renderer/ui/undo-toast.tsx';
import { hintKey } from '#shared/coach/asked-hints.ts';
import type { EntryCoaching, EntryHint, EntryPlace } from '#shared/coach/coach-entry.ts';
import type { CoachSettings } from '#shared/coach/coach-settings.ts';
import { depthLadder, nextRung } from '#shared/coach/depth-ladder.ts';
import classes from './coach-tab.module.css';
import type { EntryStage } from './entry-stages.ts';
import { HintCard } from './hint-card.tsx';
import { SignList } from './sign-list.tsx';

/** What fixed rules notice in the account, for its writer alone: what to think about, and what a reader can find so far. */
export function CoachTab(props: {
  readonly entryId: string;
  readonly coaching: EntryCoaching | null;
  /** Those that were not ignored. */
  readonly hints: readonly EntryHint[];
  readonly stages: readonly EntryStage[];
  readonly settings: CoachSettings;
  readonly onSettings: (part: Partial<CoachSettings>) => void;
  readonly onShow: (place: EntryPlace | null) => void;
}) {
  const { coaching, hints, settings, onSettings, onShow } = props;
  const stageName = (id: string) => props.stages.find((stage) => stage.id === id)?.name ?? id;
  const ignore = (message: string, part: Partial<CoachSettings>) => {
    const { ignoredRules, ignoredPlaces } = settings;
    onShow(null);
    onSettings(part);
    showUndo(message, async () => onSettings({ ignoredRules, ignoredPlaces }));
  };
  return (
    <div className={classes['coach']}>
      {hints.map((hint) => (
        <HintCard
          key={hintKey(props.entryId, hint)}
          hint={hint}
          stageName={stageName(hint.stageId)}
          onShow={() => onShow({ stageId: hint.stageId, from: hint.from, to: hint.to })}
          onIgnoreOnce={() =>
            ignore('Hint ignored', {
              ignoredPlaces: [...settings.ignoredPlaces, hintKey(props.entryId, hint)].slice(-500),
            })
          }
          onIgnoreAlways={() =>
            ignore('The coach will not ask this again', {
              ignoredRules: [...settings.ignoredRules, hint.rule],
            })
          }
        />
      ))}
      {coaching && (
        <SignList
          signs={coaching.signs}
          nextQuestion={nextRung(depthLadder(coaching.signs))?.question ?? null}
        />
      )}
      <Switch
        label="Coach"
        description={settings.on ? 'Looks when you pause' : 'Off: nothing is looked at'}
        checked={settings.on}
        onChange={(event) => onSettings({ on: event.currentTarget.checked })}
      />
      {settings.ignoredRules.length > 0 && settings.on && (
        <Button size="xs" variant="subtle" onClick={() => onSettings({ ignoredRules: [] })}>
          Ask again what I chose never to be asked
        </Button>
      )}
      <p className={classes['foot']}>
        Fixed rules, nothing more: no score, nothing written for you, nothing sent anywhere. Only
        you see this.
      </p>
    </div>
  );
}
