import { Page } from '#renderer/ui/page.tsx';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { AppearanceSettings } from './appearance-settings.tsx';
import { CloseJournal } from './close-journal.tsx';
import { ProfileSettings } from './profile-settings.tsx';
import classes from './settings.module.css';

/** Who the journal belongs to, how the window looks, and the way out. */
export function SettingsScreen() {
  return (
    <Page>
      <PageHeader
        title="Settings"
        sub="What you enter here is printed on the first page of a report."
      />
      <div className={classes['settings']}>
        <ProfileSettings />
        <AppearanceSettings />
        <CloseJournal />
      </div>
    </Page>
  );
}
