import { Page } from '#renderer/ui/page.tsx';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { AppearanceSettings } from './appearance-settings.tsx';
import { AuthorshipSettings } from './authorship-settings.tsx';
import { Backups } from './backups.tsx';
import { CloseJournal } from './close-journal.tsx';
import { CopyJournal } from './copy-journal.tsx';
import { PasswordSettings } from './password-settings.tsx';
import { PrivacyLink } from './privacy-link.tsx';
import { ProfileSettings } from './profile-settings.tsx';
import { TrashLink } from './trash-link.tsx';
import classes from './settings.module.css';
import { WaysToReflect } from './ways-to-reflect.tsx';

/** Who the journal belongs to, how the window looks, copies, the trash and the way out. */
export function SettingsScreen() {
  return (
    <Page>
      <PageHeader
        title="Settings"
        sub="What you enter here is printed on the first page of a report."
      />
      <div className={classes['settings']}>
        <ProfileSettings />
        <WaysToReflect />
        <AuthorshipSettings />
        <AppearanceSettings />
        <PasswordSettings />
        <Backups />
        <CopyJournal />
        <PrivacyLink />
        <TrashLink />
        <CloseJournal />
      </div>
    </Page>
  );
}
