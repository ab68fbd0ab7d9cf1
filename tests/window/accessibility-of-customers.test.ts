import { go, goInRoom, haveNoBarrier, openTab } from './screens.ts';

/** Customers, complaints, feedback and plans. */
haveNoBarrier({
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
  'what is held about a customer': async (page) => {
    await go(page, /^Customers/, 'Customers');
    await page.getByRole('link', { name: /^Customer B/ }).click();
    await page.getByRole('tab', { name: 'Who they are, and limits' }).click();
    await page.getByRole('link', { name: 'What is held, and erasing it' }).click();
    await page.getByRole('heading', { name: 'What is held about Customer B' }).waitFor();
  },
});
