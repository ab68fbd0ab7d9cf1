import { EventEmitter } from 'node:events';
import type { Browser, Page, Route } from 'playwright-core';
import type { IpcHandler } from './electron-double.ts';
import { runPreload } from './run-preload.ts';
import type { SessionDouble } from './session-double.ts';

/** Chromium cannot load `app://` without Electron, so the page stands under this name; the app sees its own. */
const standIn = 'https://journal.invalid';
const appOrigin = 'app://journal';

export const toAppAddress = (url: string): string => url.replace(standIn, appOrigin);
const toStandIn = (url: string): string => url.replace(appOrigin, standIn);

export type WindowOptions = {
  readonly width: number;
  readonly height: number;
  readonly show: boolean;
  readonly webPreferences: Readonly<Record<string, unknown>>;
};

export type WindowDouble = EventEmitter & {
  readonly options: WindowOptions;
  readonly isShown: boolean;
  readonly page: Page;
  /** Everything the page complained about: script errors, refused loads, policy violations. */
  readonly complaints: readonly string[];
  /** Addresses the page tried to open in a new window, and what the app answered. */
  readonly openAttempts: readonly { readonly url: string; readonly action: string }[];
  readonly destroy: () => Promise<void>;
};

type World = {
  readonly browser: Browser;
  readonly session: SessionDouble;
  readonly handlers: ReadonlyMap<string, IpcHandler>;
  readonly windows: WindowDouble[];
  readonly app: EventEmitter;
};

/** Makes the `BrowserWindow` class of a world. */
export function createWindowClass(world: World) {
  return class BrowserWindow extends EventEmitter {
    static getAllWindows = () => world.windows;
    readonly webContents = new WebContents();
    readonly openAttempts: { url: string; action: string }[] = [];
    readonly complaints: string[] = [];
    isShown: boolean;
    page!: Page;

    constructor(readonly options: WindowOptions) {
      super();
      this.isShown = options.show;
      world.windows.push(this);
    }

    show() {
      this.isShown = true;
    }
    focus() {
      this.emit('focus');
    }
    isDestroyed() {
      return this.page?.isClosed() ?? false;
    }
    async destroy() {
      await this.page.context().close();
    }

    async loadURL(url: string) {
      const context = await world.browser.newContext({
        viewport: { width: this.options.width, height: this.options.height },
      });
      context.setDefaultTimeout(60_000);
      this.page = await context.newPage();
      this.page.on('pageerror', (error) => this.complaints.push(error.message));
      this.page.on('console', (message) => {
        if (message.type() === 'error') this.complaints.push(message.text());
      });
      await context.route('**/*', (route) => this.answer(route, toStandIn(url)));
      await context.exposeFunction('__openWindow', (target: string) => {
        this.openAttempts.push({
          url: target,
          action: this.webContents.openHandler({ url: target }).action,
        });
      });
      await context.addInitScript(() => {
        window.open = (target) => {
          const { __openWindow } = window as unknown as { __openWindow: (url: string) => void };
          __openWindow(String(target));
          return null;
        };
      });
      await runPreload(
        this.page,
        String(this.options.webPreferences['preload']),
        world.handlers,
        () => toAppAddress(this.page.url()),
      );
      await this.page.goto(toStandIn(url), { waitUntil: 'load' });
      this.emit('ready-to-show');
    }

    /** What Electron's network layer does: navigation listeners, the request filter, the app's scheme. */
    private async answer(route: Route, firstAddress: string) {
      const request = route.request();
      const url = toAppAddress(request.url());
      if (request.isNavigationRequest() && request.url() !== firstAddress) {
        let prevented = false;
        this.webContents.emit('will-frame-navigate', {
          url,
          preventDefault: () => (prevented = true),
        });
        // No content: Chromium stays on the page it has, as Electron does.
        if (prevented) return route.fulfill({ status: 204 });
      }
      if (!world.session.lets(url)) return route.abort('blockedbyclient');
      if (!url.startsWith(appOrigin)) return route.abort('internetdisconnected');
      const answer = await world.session.answer(url);
      return route.fulfill({
        status: answer.status,
        headers: Object.fromEntries(answer.headers),
        body: Buffer.from(await answer.arrayBuffer()),
      });
    }
  };
}

class WebContents extends EventEmitter {
  openHandler: (details: { url: string }) => { action: string } = () => ({ action: 'allow' });
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }) {
    this.openHandler = handler;
  }
  reload() {
    this.emit('reload');
  }
}
