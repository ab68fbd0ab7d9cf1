import { Suspense } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { useStatus } from '#renderer/ui/journal-queries.ts';
import classes from './journal-shell.module.css';
import { Rail } from './rail.tsx';
import { ArrivingLine } from './arriving-line.tsx';
import { BackupFailedLine } from './backup-failed-line.tsx';
import { ReadOnlyBanner } from './read-only-banner.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';
import { useAutoLock } from './use-auto-lock.ts';
import { useOutsideChanges } from './use-outside-changes.ts';
import { useToldDamage } from './use-told-damage.ts';

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
  const { pathname } = useLocation();
  useOutsideChanges();
  useAutoLock(open?.hasPassword ?? false);
  useToldDamage(open?.damage ?? []);
  if (!open) return <Navigate to="/" replace />;
  return (
    <div className={classes['frame']}>
      <a className={classes['skip']} href="#main" onClick={skipToMain}>
        Skip to the page
      </a>
      <Rail sample={open.sample} hasPassword={open.hasPassword} />
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
    </div>
  );
}

/** The address after # belongs to the router, so the jump is made by hand. */
function skipToMain(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
