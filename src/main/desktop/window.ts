import { BrowserWindow, type Session } from 'electron';
import { appOrigin } from './app-scheme.ts';
import { confineContents } from './security.ts';

/** Makes the app's window: sandboxed, isolated, shown when it has something to show. */
export function createWindow(preload: string, session: Session): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 900,
    minHeight: 600,
    show: false,
    backgroundColor: '#faf8f2',
    title: 'Hindsight',
    webPreferences: {
      preload,
      session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      // Elsewhere than on macOS the checker would fetch its dictionaries from the network.
      spellcheck: process.platform === 'darwin',
    },
  });
  confineContents(window.webContents);
  window.once('ready-to-show', () => window.show());
  // A window whose page has crashed is loaded anew; what was typed is on disk as a draft.
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason !== 'clean-exit' && !window.isDestroyed()) window.webContents.reload();
  });
  void window.loadURL(`${appOrigin}/`);
  return window;
}
