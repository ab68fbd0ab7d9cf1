import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBarriersInLightAndDark } from './find-barriers.ts';
import { launchBrowserHost, type RunningApp } from './launch-browser-host.ts';

const screens: Readonly<Record<string, (page: Page) => Promise<void>>> = {
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
  Customers: (page) => go(page, /^Customers/, 'Customers'),
  'a relationship': async (page) => {
    await page.getByRole('link', { name: /^Customer A/ }).click();
    await page.getByRole('group', { name: /^Customer A over time/ }).waitFor();
  },
  'what a customer needs': async (page) => {
    await page.getByRole('tab', { name: 'Needs and preferences' }).click();
    await page.getByRole('textbox', { name: 'Need 1', exact: true }).waitFor();
  },
  'who a customer is': async (page) => {
    await page.getByRole('tab', { name: 'Who they are, and limits' }).click();
    await page.getByRole('radio', { name: 'Disc' }).waitFor();
  },
  'a contact': async (page) => {
    await page.getByRole('tab', { name: 'Relationship' }).click();
    await page.getByRole('link', { name: /^CT3/ }).click();
    await page.getByRole('textbox', { name: 'What happened' }).waitFor();
  },
  'two contacts side by side': async (page) => {
    await page.getByRole('main').getByRole('link', { name: 'Customer A' }).first().click();
    await page.getByRole('link', { name: 'Compare two' }).click();
    await page.getByRole('table', { name: 'Two contacts side by side' }).waitFor();
  },
  'the follow-ups': async (page) => {
    await go(page, /^Customers/, 'Customers');
    await page.getByRole('link', { name: 'Follow-ups' }).click();
    await page.getByRole('link', { name: /Send a birthday card/ }).click();
    await page.getByRole('textbox', { name: 'What came of it' }).waitFor();
  },
  'the register': async (page) => {
    await page.getByRole('link', { name: 'Register of names' }).click();
    await page.getByRole('button', { name: /^Customer A/ }).click();
    await page.getByRole('textbox', { name: 'Real name' }).waitFor();
  },
  Complaints: (page) => goInRoom(page, /^Customers/, 'Customers', 'Complaints'),
  'a complaint': async (page) => {
    await page.getByRole('link', { name: /A nut in a plain scone/ }).click();
    await page.getByRole('heading', { name: 'What set it off' }).waitFor();
  },
  'its handling': (page) => openTab(page, 'Handling it'),
  'its decision': (page) => openTab(page, 'Finding and putting right'),
  'its aftermath': (page) => openTab(page, 'Afterwards'),
  Feedback: async (page) => {
    await goInRoom(page, /^Customers/, 'Customers', 'Feedback');
    await page.getByRole('button', { name: /^FB7/ }).click();
    await page.getByRole('textbox', { name: 'Word for word' }).waitFor();
  },
  Plan: (page) => go(page, /^Plan/, 'Plan'),
  'a plan': async (page) => {
    await page.getByRole('link', { name: /^PL1 A word within two minutes/ }).click();
    await page.getByRole('heading', { name: 'Study' }).waitFor();
  },
  'its actions': async (page) => {
    await openTab(page, 'Actions');
    await page.getByRole('button', { name: /^Put one person on the door/ }).click();
  },
  'what it rests on': (page) => openTab(page, 'What it rests on'),
  'law and policy': async (page) => {
    await go(page, /^Plan/, 'Plan');
    await page.getByRole('link', { name: 'Law and policy', exact: true }).click();
    await page.getByRole('button', { name: /^Equality Act 2010/ }).click();
  },
  'the privacy page': async (page) => {
    await page.getByRole('link', { name: 'what this journal holds about customers' }).click();
    await page.getByRole('row', { name: /^Complaints/ }).waitFor();
  },
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
  'what is held about a customer': async (page) => {
    await go(page, /^Customers/, 'Customers');
    await page.getByRole('link', { name: /^Customer B/ }).click();
    await page.getByRole('tab', { name: 'Who they are, and limits' }).click();
    await page.getByRole('link', { name: 'What is held, and erasing it' }).click();
    await page.getByRole('heading', { name: 'What is held about Customer B' }).waitFor();
  },
  Reports: async (page) => {
    await go(page, /^Reports/, 'Reports');
    await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
  },
  Settings: (page) => go(page, /^Settings/, 'Settings'),
};

/** A screen that stands beside others in a room of the rail. */
async function goInRoom(page: Page, link: RegExp, room: string, name: string): Promise<void> {
  await go(page, link, room);
  const tabs = page.getByRole('navigation', { name: `${room} room` });
  await tabs.getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

async function go(page: Page, link: RegExp, heading: string): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('navigation', { name: 'Journal' }).getByRole('link', { name: link }).click();
  await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
}

const openTab = (page: Page, name: string) => page.getByRole('tab', { name }).click();

let app: RunningApp;
beforeAll(async () => {
  app = await launchBrowserHost();
});
afterAll(() => app.stop());

it('the welcome screen has no barrier', async () => {
  await app.page.getByRole('heading', { name: 'Hindsight' }).waitFor();
  expect(await findBarriersInLightAndDark(app.page)).toEqual([]);
  await app.page.getByRole('button', { name: 'Look around in a sample' }).click();
  await app.page.getByRole('heading', { name: 'Wednesday 1 April', level: 1 }).waitFor();
});

it.each(Object.keys(screens))('%s has no barrier', async (name) => {
  await screens[name]?.(app.page);
  expect(await findBarriersInLightAndDark(app.page)).toEqual([]);
});
