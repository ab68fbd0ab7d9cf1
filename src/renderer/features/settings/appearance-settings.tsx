import { Input, SegmentedControl, Switch } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { journalQueries, useStatus } from '#renderer/ui/journal-queries.ts';
import type { AppStatus } from '#shared/contract/app-calls.ts';
import classes from './settings.module.css';

type Settings = AppStatus['settings'];

/** How the window looks on this machine; nothing of it goes into the journal. */
export function AppearanceSettings() {
  const { settings } = useStatus();
  const save = useSaveSettings();
  return (
    <section className={classes['group']} aria-labelledby="appearance-title">
      <h2 id="appearance-title">Appearance</h2>
      <div className={classes['choices']}>
        <Input.Wrapper className={classes['named'] ?? ''} label="Colours" labelElement="div">
          <SegmentedControl
            aria-label="Colours"
            value={settings.colourScheme}
            data={[
              { value: 'system', label: 'As the system' },
              { value: 'light', label: 'Light' },
              { value: 'dark', label: 'Dark' },
            ]}
            onChange={(colourScheme) => save({ ...settings, colourScheme })}
          />
        </Input.Wrapper>
        <Switch
          label="More contrast"
          description="Black on white, or white on black"
          checked={settings.contrast === 'more'}
          onChange={(event) =>
            save({ ...settings, contrast: event.currentTarget.checked ? 'more' : 'system' })
          }
        />
      </div>
    </section>
  );
}

/** Shows the choice at once; that it could not be kept on the disk is a small matter. */
function useSaveSettings(): (settings: Settings) => void {
  const journal = useJournal();
  const queries = useQueryClient();
  return (settings) => {
    queries.setQueryData(
      journalQueries(journal).status.queryKey,
      (status) => status && { ...status, settings },
    );
    void journal.app.saveSettings(settings);
  };
}
