import { app, dialog, Notification, shell, type BrowserWindow } from 'electron';
import type { Dialogs, Folders, Notifier, Opener } from '#main/platform/ports.ts';

/** The system's own dialogs, in front of the app's window. */
export function desktopDialogs(currentWindow: () => BrowserWindow | null): Dialogs {
  const ask = async (options: Electron.OpenDialogOptions): Promise<string | null> => {
    const window = currentWindow();
    const answer = window
      ? await dialog.showOpenDialog(window, options)
      : await dialog.showOpenDialog(options);
    return answer.canceled ? null : (answer.filePaths[0] ?? null);
  };
  return {
    chooseFolder: (title, start) =>
      ask({
        title,
        ...(start === null ? {} : { defaultPath: start }),
        properties: ['openDirectory', 'createDirectory'],
      }),
    chooseFile: (title, { name, ending }) =>
      ask({ title, filters: [{ name, extensions: [ending] }], properties: ['openFile'] }),
  };
}

/** Opens documents this app has just made with the program the owner uses for them. */
export const desktopOpener: Opener = {
  open: async (file) => {
    const problem = await shell.openPath(file);
    return problem === ''
      ? { outcome: 'opened' }
      : { outcome: 'not-opened', reason: `${file} could not be opened: ${problem}` };
  },
  showInFolder: (file) => {
    shell.showItemInFolder(file);
    return Promise.resolve({ outcome: 'opened' });
  },
};

/** The notifications of the system, where it has any. */
export const desktopNotifier: Notifier = {
  show: (title, body) => {
    if (!Notification.isSupported()) return false;
    new Notification({ title, body }).show();
    return true;
  },
};

/** Where Electron keeps this app's data and the owner's documents. */
export const desktopFolders = (resources: string): Folders => ({
  resources,
  appData: process.env['HINDSIGHT_DATA'] ?? app.getPath('userData'),
  documents: process.env['HINDSIGHT_DOCUMENTS'] ?? app.getPath('documents'),
});
