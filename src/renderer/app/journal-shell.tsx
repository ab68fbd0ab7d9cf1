import { useHotkeys } from '@mantine/hooks';
import { lazy, Suspense, useState } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import type { OpenStatus } from '#shared/contract/app-calls.ts';
import { useStatus } from '#renderer/ui/journal-queries.ts';
import classes from './journal-shell.module.css';
import { Rail } from './rail.tsx';
import { ArrivingLine } from './arriving-line.tsx';
import { BackupFailedLine } from './backup-failed-line.tsx';
import { Reminders } from './reminders.tsx';
import { ReadOnlyBanner } from './read-only-banner.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';
import { useAskAhead } from './use-ask-ahead.ts';
import { useAutoLock } from './use-auto-lock.ts';
import { useOutsideChanges } from './use-outside-changes.ts';
import { useToldDamage } from './use-told-damage.tsx';

/** The frame of an open journal: the rail, and one screen beside it. */
export function JournalShell() {
  return (
    <Suspense fallback={null}>
      <OpenJournal />
    </Suspense>
  );
}

function OpenJournal() {
  const { open } = useStatus();
  return open ? <Frame open={open} /> : <Navigate to="/" replace />;
}

function Frame({ open }: { readonly open: OpenStatus }) {
  const { pathname } = useLocation();
  useAskAhead();
  useOutsideChanges();
  useAutoLock(open.hasPassword);
  useToldDamage(open.damage, open.folder);
  const note = useNote();
  return (
    <div className={classes['frame']}>
      <a className={classes['skip']} href="#main" onClick={skipToMain}>
        Skip to the page
      </a>
      <Rail sample={open.sample} hasPassword={open.hasPassword} onNote={note.start} />
      <main id="main" tabIndex={-1} className={classes['main']}>
        {open.backupFailed && <BackupFailedLine reason={open.backupFailed} />}
        {open.arriving.length > 0 && <ArrivingLine count={open.arriving.length} />}
        {open.readOnly && <ReadOnlyBanner folder={open.folder} reason={open.readOnly.reason} />}
        <ScreenBoundary key={pathname}>
          <Suspense fallback={null}>
            <Outlet />
          </Suspense>
        </ScreenBoundary>
      </main>
      {!open.sample && (
        <Suspense fallback={null}>
          <Reminders />
        </Suspense>
      )}
      {note.isOpen && (
        <Suspense fallback={null}>
          <CaptureDialog onClose={note.end} />
        </Suspense>
      )}
    </div>
  );
}

const CaptureDialog = lazy(async () => {
  const { CaptureDialog: default_ } = await import('#renderer/features/capture/capture-dialog.tsx');
  return { default: default_ };
});

/** The one-minute note opens from the rail and by Ctrl+J, also while somebody types. */
function useNote() {
  const [isOpen, setIsOpen] = useState(false);
  useHotkeys([['mod+J', () => setIsOpen(true)]], [], true);
  return { isOpen, start: () => setIsOpen(true), end: () => setIsOpen(false) };
}

/** The address after # belongs to the router, so the jump is made by hand. */
function skipToMain(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
