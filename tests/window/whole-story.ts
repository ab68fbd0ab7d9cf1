import type { Page } from 'playwright-core';

/**
 * The first path through the product as a person walks it: a new journal, a
 * Gibbs entry with two claims, one measure before and after, the preview, Word
 * and PDF. Everything is found by role and label. Both hosts are told it.
 */
export async function tellWholeStory(page: Page): Promise<void> {
  await startJournal(page);
  await writeEntry(page);
  await claimTwice(page);
  await page.getByRole('switch', { name: 'Include in reports' }).click();
  await measureChange(page);
  await exportReport(page);
}

/** The welcome screen's three steps. */
export async function startJournal(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Your name' }).fill('Sam Whitcombe');
  await page.getByRole('textbox', { name: 'Workplace' }).fill('Linden Court Hotel');
  await page.getByLabel('Level of your qualification').selectOption('Level 2');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByLabel('Unit').selectOption({ label: 'Develop customer relationships (Level 2)' });
  // The radio stands under its card, which a person clicks.
  await page.getByText('Six stages. Good for one difficult').click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Create the journal' }).click();
  await page
    .getByRole('navigation', { name: 'Journal' })
    .getByRole('link', { name: /^Entries/ })
    .click();
  await page.getByRole('heading', { name: 'Entries', level: 1 }).waitFor();
}

/** What the story's entry says, by the stage it stands under. */
export const storyText = {
  Description: 'On Monday 2 March I greeted Customer A at the door and asked what she needed.',
  Feelings: 'I was nervous because the lobby was full and she looked tired.',
  Analysis:
    'It went well because I asked before I offered, so that she did not have to explain twice.',
  'Action plan': 'From 9 March I will ask one open question before I offer a room.',
} as const;

/** A Gibbs entry with four stages written (in one piece each: letter by letter is the subject of other stories). */
export async function writeEntry(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New entry' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Title' }).fill('A tired arrival');
  await dialog.getByRole('textbox', { name: 'The day it happened' }).fill('2 March 2026');
  await dialog.getByRole('button', { name: 'Start writing' }).click();
  for (const [stage, text] of Object.entries(storyText)) {
    await page.getByRole('textbox', { name: stage, exact: true }).click();
    await page.keyboard.insertText(text);
  }
}

/** Says of two criteria which words of the entry that is open show them. */
export async function claimTwice(page: Page): Promise<void> {
  await claim(page, 'Description', 'asked what she needed', '3.2');
  await claim(page, 'Analysis', 'I asked before I offered', '2.1');
  await page.getByText(/^Saved \d\d:\d\d/).waitFor();
}

/** Selects words by keyboard, as a person without a mouse does, and says which criterion they show. */
async function claim(page: Page, stage: string, words: string, code: string): Promise<void> {
  const editor = page.getByRole('textbox', { name: stage, exact: true });
  await editor.click();
  const text = await editor.innerText();
  const first = text.indexOf(words);
  const after = text.length - first - words.length;
  // From the end that is nearer.
  const [end, arrow, steps] =
    first < after ? ['Home', 'ArrowRight', first] : ['End', 'ArrowLeft', after];
  await page.keyboard.press(`ControlOrMeta+${end}`);
  for (let step = 0; step < steps; step += 1) await page.keyboard.press(arrow, { delay: 5 });
  for (let step = 0; step < words.length; step += 1)
    await page.keyboard.press(`Shift+${arrow}`, { delay: 15 });
  await page.keyboard.press('ControlOrMeta+Shift+C');
  const picker = page.getByRole('dialog', { name: 'Which criteria do these words show?' });
  await picker.getByText(`“${words}”`).waitFor();
  await picker.getByRole('checkbox', { name: new RegExp(`^${code.replace('.', '\\.')} `) }).check();
  await picker.getByRole('button', { name: 'Save claim' }).click();
  await picker.waitFor({ state: 'detached' });
}

/** Ratings on a card, five before and six after, typed into the grid line by line. */
const before = [3, 2, 3, 4, 3, 2, 3];
const after = [4, 4, 5, 3, 5, 4, 5];

export async function measureChange(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Measures/ }).click();
  await page.getByRole('button', { name: 'New change' }).first().click();
  await page.getByRole('textbox', { name: 'What you changed' }).fill('One open question first');
  await page.getByRole('textbox', { name: 'First day of the new way' }).fill('9 March 2026');
  await page.getByRole('textbox', { name: 'My part' }).click();
  await page.keyboard.type('I proposed it and tried it first.');
  await page.getByRole('tab', { name: 'Measures and observations' }).click();
  await page.getByRole('button', { name: 'New measure' }).click();
  await page.getByRole('tab', { name: 'One of my own' }).click();
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: 'Title' })
    .fill('How the arrival felt');
  await page.getByRole('button', { name: 'Add measure' }).click();
  await page
    .getByRole('textbox', { name: 'The exact question' })
    .fill('How did your arrival feel, from 1 to 5?');
  for (const [phase, values] of [
    ['Before', before],
    ['After', after],
  ] as const) {
    await page.getByRole('textbox', { name: `${phase}, line 1, Rating` }).click();
    for (const value of values) {
      await page.keyboard.type(String(value));
      await page.keyboard.press('Enter');
    }
  }
  await page.getByRole('tab', { name: 'Result' }).click();
  await page.getByText('was followed by').first().waitFor();
}

/** Word and PDF, after a look at the document itself. */
async function exportReport(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Reports/ }).click();
  const document = page.frameLocator('iframe');
  await document.getByRole('heading', { name: 'Impact report', level: 1 }).waitFor();
  await document.getByText('asked what she needed').first().waitFor();
  await document.getByText('I proposed it and tried it first.').first().waitFor();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page
    .getByRole('button', { name: /^Show in folder/ })
    .first()
    .waitFor();
}
