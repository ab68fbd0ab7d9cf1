import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { app, BrowserWindow, ipcMain, session } from 'electron';
import { createJournal, type JournalApp } from '#main/create-journal.ts';
import { usualStretching } from '#main/password/stretch-password.ts';
import { clock, random } from '#main/platform/real-ports.ts';
import { makeReportsInWorker } from '#main/reports/make-reports-in-worker.ts';
import { serveAppScheme } from './app-scheme.ts';
import { desktopDialogs, desktopFolders, desktopNotifier, desktopOpener } from './desktop-ports.ts';
import { setMenu } from './menu.ts';
import { lockWithSystem } from './lock-with-system.ts';
import { denyPermissions } from './security.ts';
import { serve } from './serve.ts';
import { isTrustedSender } from './trusted-sender.ts';
import { createWindow } from './window.ts';

/** Starts the desktop app: one journal app, one window, and an orderly end. */
export async function startDesktop(): Promise<void> {
  await app.whenReady();
  const windowSession = session.fromPartition('hindsight');
  denyPermissions(windowSession);
  setMenu();
  const journal = await createJournal({
    host: 'desktop',
    program: 'The Hindsight app',
    version: app.getVersion(),
    clock,
    random,
    stretching: usualStretching,
    dialogs: desktopDialogs(() => BrowserWindow.getAllWindows()[0] ?? null),
    opener: desktopOpener,
    notifier: desktopNotifier,
    folders: desktopFolders(builtFile('../../resources')),
    makeReports: makeReportsInWorker(builtFile('report-worker.js')),
  });
  serve(ipcMain, journal.dispatch, isTrustedSender);
  serveAppScheme(windowSession, {
    app: journal,
    rendererFolder: builtFile('../renderer'),
    connect: "'none'",
    makeNonce: () => randomBytes(16).toString('base64url'),
  });
  const open = () => createWindow(builtFile('../preload/index.js'), windowSession);
  open();
  app.on('second-instance', () => BrowserWindow.getAllWindows()[0]?.focus());
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) open();
  });
  app.on('window-all-closed', () => app.quit());
  lockWithSystem(journal);
  closeOrderly(journal);
}

/** Leaves only after everything said to be saved is on disk. */
function closeOrderly(journal: JournalApp): void {
  let closed = false;
  app.on('before-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    journal
      .close()
      .catch((error: unknown) => process.stderr.write(`${String(error)}\n`))
      .finally(() => {
        closed = true;
        app.quit();
      });
  });
}

/** A file of the build, seen from `out/main`. */
const builtFile = (relative: string): string => path.join(__dirname, relative);
