import { go, haveNoBarrier } from './screens.ts';

/** Evidence, units, reports and settings. */
haveNoBarrier({
  Evidence: (page) => go(page, /^Evidence/, 'Evidence'),
  'an evidence item': async (page) => {
    await page.getByRole('button', { name: /^E002 / }).click();
    await page.getByRole('complementary', { name: 'E002' }).waitFor();
  },
  'a look at a photo': async (page) => {
    await page.getByRole('button', { name: /^Look at / }).click();
    await page.getByRole('dialog').getByRole('img').first().waitFor();
  },
  'a look at a PDF': async (page) => {
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^E006 / }).click();
    await page.getByRole('button', { name: /^Look at Timing/ }).click();
    await page.getByText('Page 1 of 1').waitFor();
  },
  'a testimony': async (page) => {
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^E001 / }).click();
    await page.getByRole('textbox', { name: 'Their statement' }).waitFor();
  },
  'a form for a witness': async (page) => {
    await page.getByRole('button', { name: 'Forms' }).click();
    await page.getByRole('menuitem', { name: /^Make a form/ }).click();
    await page.getByRole('dialog').waitFor();
  },
  'the communications': async (page) => {
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'More ways' }).click();
    await page.getByRole('menuitem', { name: 'Communications by channel' }).click();
    await page.getByRole('table').waitFor();
  },
  'two items side by side': async (page) => {
    await page.getByRole('button', { name: 'Show side by side' }).click();
    await page.getByRole('article', { name: 'E004' }).waitFor();
  },
  Units: async (page) => {
    await go(page, /^Settings/, 'Settings');
    await page.getByRole('link', { name: /^Units:/ }).click();
    await page.getByRole('heading', { name: 'Units', level: 1 }).waitFor();
  },
  'a unit being changed': async (page) => {
    await page.getByRole('link', { name: /^Change Develop customer/ }).click();
    await page.getByRole('button', { name: 'Save this version' }).waitFor();
  },
  'moving claims': async (page) => {
    await page.getByRole('link', { name: /^Move claims to these/ }).click();
    await page.getByRole('list', { name: 'Old and new criteria' }).waitFor();
  },
  'bringing in a unit': async (page) => {
    await page.getByRole('main').getByRole('link', { name: 'Units' }).click();
    await page.getByRole('link', { name: 'Bring in a unit…' }).click();
    await page.getByRole('button', { name: 'Read it' }).waitFor();
  },
  Reports: async (page) => {
    await go(page, /^Reports/, 'Reports');
    await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
  },
  Settings: (page) => go(page, /^Settings/, 'Settings'),
});
