import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchDesktop, type RunningDesktop } from './double/launch-desktop.ts';

describe('the desktop app keeps to itself', () => {
  let desktop: RunningDesktop;

  beforeAll(async () => {
    desktop = await launchDesktop(await mkdtemp(path.join(tmpdir(), 'hindsight-desktop-')));
  });
  afterAll(() => desktop.stop());

  it('opens one sandboxed, isolated window', () => {
    expect(desktop.windows).toHaveLength(1);
    expect(desktop.windows[0]?.options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
    });
  });

  it('shows the welcome screen without a complaint from the content policy', async () => {
    await desktop.page.getByRole('heading', { name: 'Hindsight' }).waitFor();
    expect(desktop.windows[0]?.complaints).toEqual([]);
  });

  it.each([
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'usb',
    'hid',
    'serial',
    'openExternal',
    'fileSystem',
  ])('grants no %s permission', (permission) => {
    expect(desktop.session.grants(permission)).toBe(false);
  });

  it('lets a drawing be copied into the clipboard', () => {
    expect(desktop.session.grants('clipboard-sanitized-write')).toBe(true);
  });

  it.each([
    'https://example.org/',
    'http://127.0.0.1:8080/',
    'file:///etc/passwd',
    'app://elsewhere/',
    'ws://example.org/',
    'ftp://example.org/',
  ])('lets no request out to %s', (url) => {
    expect(desktop.session.lets(url)).toBe(false);
  });

  it.each(['https://example.org/', 'file:///etc/passwd', 'app://elsewhere/'])(
    'never leaves its own page for %s',
    (url) => {
      let prevented = false;
      const { webContents } = desktop.windows[0] as unknown as { webContents: NodeJS.EventEmitter };
      webContents.emit('will-frame-navigate', { url, preventDefault: () => (prevented = true) });
      expect(prevented).toBe(true);
    },
  );

  it('stays where it is when a link leads elsewhere', async () => {
    const asked = desktop.page.waitForRequest('https://example.org/');
    await desktop.page.evaluate(() => {
      location.href = 'https://example.org/';
    });
    expect((await (await asked).response())?.status()).toBe(204);
    expect(desktop.page.url()).toContain('journal.invalid');
  });

  it('opens no second window', async () => {
    await desktop.page.evaluate(() => window.open('https://example.org/'));
    await expect
      .poll(() => desktop.windows[0]?.openAttempts)
      .toEqual([{ url: 'https://example.org/', action: 'deny' }]);
  });

  it('embeds no other browser', () => {
    let prevented = false;
    const { webContents } = desktop.windows[0] as unknown as { webContents: NodeJS.EventEmitter };
    webContents.emit('will-attach-webview', { preventDefault: () => (prevented = true) });
    expect(prevented).toBe(true);
  });

  it('answers only the top frame of its own page', async () => {
    const handler = desktop.handlers.get('app:status');
    const from = (senderFrame: unknown) =>
      Promise.resolve().then(() => handler?.({ senderFrame }, undefined));
    await expect(from({ url: 'app://journal/', parent: null })).resolves.toMatchObject({
      host: 'desktop',
    });
    await expect(from({ url: 'https://example.org/', parent: null })).rejects.toThrow('Untrusted');
    await expect(from({ url: 'app://journal/preview/x', parent: {} })).rejects.toThrow('Untrusted');
    await expect(from({ url: 'app://journal.evil/', parent: null })).rejects.toThrow('Untrusted');
    await expect(from(null)).rejects.toThrow('Untrusted');
  });

  it.each([
    '/..%2f..%2fmain/index.js',
    '/%2e%2e/main/index.js',
    '/..%5cmain%5cindex.js',
    '//etc/passwd',
    '/preview/x',
    '/exported/x/y',
    '/evidence/',
    '/evidence/..%2fjournal.json',
    '/evidence/%2e%2e/journal.json',
    '/evidence/..%5c..%5cjournal.json',
    '/evidence//etc/passwd',
    '/evidence/%00',
    `/evidence/${'0'.repeat(64)}`,
    `/evidence/${'0'.repeat(64)}/../../journal.json`,
  ])('has no page at %s', async (place) => {
    expect((await desktop.session.answer(`app://journal${place}`)).status).toBe(404);
  });

  it('has a preload that loads nothing but electron', async () => {
    const preload = await readFile('out/preload/index.js', 'utf8');
    expect(
      [...preload.matchAll(/require\(["'`]([^"'`]+)["'`]\)/g)].map((match) => match[1]),
    ).toEqual(['electron']);
  });

  it('offers the page its calls and nothing else', async () => {
    const shape = await desktop.page.evaluate(() =>
      Object.entries(
        (window as unknown as { hindsight: Record<string, object> }).hindsight,
      ).flatMap(([room, calls]) => Object.keys(calls).map((name) => `${room}:${name}`)),
    );
    expect(shape.toSorted()).toEqual([...desktop.handlers.keys()].toSorted());
  });

  it('declares its scheme secure and gives it no way around the content policy', () => {
    expect(desktop.privilegedSchemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
  });
});
