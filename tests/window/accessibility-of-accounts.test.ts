import { go, goInRoom, haveNoBarrier } from './screens.ts';

/** What a candidate writes and what it shows. */
haveNoBarrier({
  Entries: (page) => go(page, /^Entries/, 'Entries'),
  'an entry': async (page) => {
    await go(page, /^Entries/, 'Entries');
    await page.getByRole('link', { name: /The birthday tea that moved/ }).click();
    await page.getByRole('textbox', { name: 'Description', exact: true }).waitFor();
  },
  'a new entry': async (page) => {
    await go(page, /^Entries/, 'Entries');
    await page.getByRole('button', { name: 'New entry' }).first().click();
    await page.getByRole('dialog').waitFor();
  },
  Today: (page) => go(page, /^Today/, 'Wednesday 1 April'),
  'a one-minute note': async (page) => {
    await page.keyboard.press('ControlOrMeta+j');
    await page.getByRole('dialog').getByLabel('What happened').fill('A card came back');
    await page.getByRole('button', { name: 'a contact' }).first().waitFor();
  },
  Lessons: (page) => goInRoom(page, /^Entries/, 'Entries', 'Lessons'),
  Models: (page) => goInRoom(page, /^Entries/, 'Entries', 'Models'),
  'a model put to use': async (page) => {
    await goInRoom(page, /^Entries/, 'Entries', 'Models');
    await page
      .getByRole('list', { name: 'Uses of models' })
      .getByRole('link', { name: /^Trust equation/ })
      .click();
    await page.getByRole('complementary', { name: 'What it comes to' }).waitFor();
  },
  Measures: (page) => go(page, /^Measures/, 'Measures'),
  'a change': async (page) => {
    await go(page, /^Measures/, 'Measures');
    await page.getByRole('link', { name: /A hello within two minutes/ }).click();
    await page.getByText('was followed by').first().waitFor();
  },
  'its observations': async (page) => {
    await page.getByRole('tab', { name: 'Measures and observations' }).click();
    await page.getByRole('table', { name: 'Observations' }).waitFor();
  },
  'the library of measures': async (page) => {
    await page.getByRole('button', { name: 'New measure' }).click();
    await page.getByRole('button', { name: 'Use Made easy (CES 2.0)' }).waitFor();
  },
  Coverage: (page) => go(page, /^Coverage/, 'Coverage'),
  'a criterion and what it is held against': async (page) => {
    await page.getByRole('button', { name: /^2\.2/ }).first().click();
    await page.getByText('What an assessor holds it against').waitFor();
  },
  'coverage by evidence': async (page) => {
    await page.getByText('By evidence').click();
    await page.getByRole('table', { name: 'What shows which criteria' }).waitFor();
  },
  'how the evidence is spread': async (page) => {
    await page.getByText('How it is spread').click();
    await page.getByRole('table', { name: 'Stages of each relationship' }).waitFor();
  },
});
