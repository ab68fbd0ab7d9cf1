import { EventEmitter } from 'node:events';
import type { Browser } from 'playwright-core';
import { createSessionDouble, type SessionDouble } from './session-double.ts';
import { createWindowClass, type WindowDouble } from './window-double.ts';

export type IpcHandler = (event: unknown, ...values: unknown[]) => unknown;

/** What the tests can see and steer of the world around the app. */
export type ElectronDouble = {
  /** Stands for the `electron` module of the main process. */
  readonly electron: Readonly<Record<string, unknown>>;
  readonly windows: readonly WindowDouble[];
  readonly session: SessionDouble;
  readonly handlers: ReadonlyMap<string, IpcHandler>;
  /** Answers for the next folder dialogs, first come first served; none left means cancelled. */
  readonly folderAnswers: string[];
  readonly opened: string[];
  readonly shownInFolder: string[];
  /** What the system was asked to notify of. */
  readonly notified: { readonly title: string; readonly body: string }[];
  readonly menu: () => readonly { readonly label?: string; readonly role?: string }[];
  readonly privilegedSchemes: readonly { scheme: string; privileges: Record<string, boolean> }[];
  readonly firstWindow: () => Promise<WindowDouble>;
  /** Tells the app what the computer is about to do. */
  readonly powerMonitor: EventEmitter;
  /** Asks the app to quit as the system would and waits until it has let go. */
  readonly quit: () => Promise<void>;
};

/** A double of the parts of Electron that this app uses, and of no more: an unknown one is `undefined`. */
export function createElectronDouble(browser: Browser, userData: string): ElectronDouble {
  const handlers = new Map<string, IpcHandler>();
  const windows: WindowDouble[] = [];
  const session = createSessionDouble();
  const seen = { menu: [] as { label?: string; role?: string }[], quitDone: false };
  const folderAnswers: string[] = [];
  const opened: string[] = [];
  const shownInFolder: string[] = [];
  const notified: { title: string; body: string }[] = [];
  const privilegedSchemes: { scheme: string; privileges: Record<string, boolean> }[] = [];
  const app = createApp(userData, () => {
    seen.quitDone = true;
  });

  const powerMonitor = new EventEmitter();

  const electron = {
    app,
    BrowserWindow: createWindowClass({ browser, session, handlers, windows, app }),
    ipcMain: {
      handle: (channel: string, handler: IpcHandler) => {
        if (handlers.has(channel)) throw new Error(`A second handler for ${channel}`);
        handlers.set(channel, handler);
      },
    },
    dialog: {
      showOpenDialog: () => {
        const folder = folderAnswers.shift();
        return Promise.resolve({
          canceled: folder === undefined,
          filePaths: folder ? [folder] : [],
        });
      },
    },
    Menu: {
      buildFromTemplate: (template: typeof seen.menu) => template,
      setApplicationMenu: (menu: typeof seen.menu) => {
        seen.menu = menu;
      },
    },
    powerMonitor,
    session: { fromPartition: () => session },
    Notification: createNotificationClass(notified),
    protocol: {
      registerSchemesAsPrivileged: (schemes: typeof privilegedSchemes) =>
        privilegedSchemes.push(...schemes),
    },
    shell: {
      openPath: (file: string) => {
        opened.push(file);
        return Promise.resolve('');
      },
      showItemInFolder: (file: string) => shownInFolder.push(file),
    },
  };

  return {
    electron,
    windows,
    session,
    handlers,
    folderAnswers,
    opened,
    shownInFolder,
    notified,
    menu: () => seen.menu,
    privilegedSchemes,
    powerMonitor,
    firstWindow: () =>
      waitFor(() => windows.find((window) => window.isShown), 'the window to be shown'),
    quit: async () => {
      app.quit();
      await waitFor(() => seen.quitDone || undefined, 'the app to quit');
      await Promise.all(windows.map((window) => window.destroy()));
    },
  };
}

/** Keeps what would have been shown. */
const createNotificationClass = (notified: { title: string; body: string }[]) =>
  class {
    static isSupported = () => true;
    readonly #content: { title: string; body: string };
    constructor(content: { title: string; body: string }) {
      this.#content = content;
    }
    show() {
      notified.push(this.#content);
    }
  };

/** Quits as Electron does: every `before-quit` listener may stop it; the app then calls `quit` again when ready. */
function createApp(userData: string, onQuit: () => void) {
  return Object.assign(new EventEmitter(), {
    whenReady: () => Promise.resolve(),
    getPath: () => userData,
    getVersion: () => '0.0.0-test',
    enableSandbox: () => undefined,
    requestSingleInstanceLock: () => true,
    exit: onQuit,
    quit(this: EventEmitter) {
      let prevented = false;
      this.emit('before-quit', { preventDefault: () => (prevented = true) });
      if (!prevented) onQuit();
    },
  });
}

/** Looks again every 20 ms until `find` gives something; a minute at the most. */
export async function waitFor<T>(find: () => T | undefined, what: string): Promise<T> {
  for (let waited = 0; waited < 60_000; waited += 20) {
    const found = find();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Waited a minute in vain for ${what}`);
}
