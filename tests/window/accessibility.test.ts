import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBarriersInLightAndDark } from './find-barriers.ts';
import { launchBrowserHost, type RunningApp } from './launch-browser-host.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await launchBrowserHost();
  await app.page.getByRole('heading', { name: 'Hindsight' }).waitFor();
});
afterAll(() => app.stop());

it('the welcome screen has no barrier', async () => {
  expect(await findBarriersInLightAndDark(app.page)).toEqual([]);
});

it('a barrier would be found, and one of the dark scheme told as such', async () => {
  await app.page.evaluate(() => {
    const nameless = document.createElement('button');
    const faintInTheDark = document.createElement('p');
    faintInTheDark.textContent = 'Faint in the dark';
    faintInTheDark.style.cssText = 'background: light-dark(white, #111); color: #333';
    document.querySelector('main')?.append(nameless, faintInTheDark);
  });
  expect(await findBarriersInLightAndDark(app.page)).toEqual([
    expect.stringMatching(/^button-name: <button/),
    expect.stringMatching(/^in the dark: color-contrast: <p[^|]*$/),
  ]);
});
