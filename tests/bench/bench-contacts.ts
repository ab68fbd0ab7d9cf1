import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { openJournalFolder } from '#main/journal/open-journal-folder.ts';
import { clock, random } from '#main/platform/real-ports.ts';
import { createDisk } from '#main/storage/disk.ts';
import { realFileSystem } from '#main/storage/file-system.ts';
import { inParallel } from '#main/storage/in-parallel.ts';
import { plainSealer } from '#main/storage/sealer.ts';
import { contactChannelIds } from '#shared/customers/contact-channels.ts';
import type { Contact } from '#shared/customers/contact.ts';
import { lifecycleStageIds } from '#shared/customers/lifecycle-stages.ts';
import { makeContact, makeCustomer } from '../main/make-contact.ts';
import { makeSection, testId } from '../main/make-entry.ts';
import { launchBrowserHost } from '../window/launch-browser-host.ts';
import { percentile } from './percentile.ts';
import type { Figure } from './run.ts';

const contacts = 2000;

/** Scripting in the window while a list of 2,000 contacts is scrolled and filtered, frame by frame and key by key. */
export async function benchContacts(): Promise<readonly Figure[]> {
  const app = await launchBrowserHost({ words: [await makeJournal()] });
  try {
    const { page } = app;
    await page.getByRole('navigation', { name: 'Journal' }).waitFor();
    await page.evaluate((id) => (location.hash = `#/customers/${id}`), testId(300));
    await page.getByRole('list', { name: 'Contacts' }).waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const scroll = await measure(session, 40, (turn) => scrollTo(page, turn * 600));
    await page.getByRole('textbox', { name: 'Find a contact' }).click();
    const keys = [...'window seat 17'.split(''), ...Array.from({ length: 14 }, () => 'Backspace')];
    const filter = await measure(session, keys.length, (turn) =>
      page.keyboard.press(keys[turn] ?? 'a'),
    );
    const rows = await page.getByRole('list', { name: 'Contacts' }).getByRole('listitem').count();
    return [
      figure('scroll', scroll),
      figure('filter, a key', filter),
      { what: 'rows in the page of 2,000', figure: String(rows), goal: '≤ 60' },
    ];
  } finally {
    await app.stop();
  }
}

/** The sample journal with one more customer and many contacts. */
async function makeJournal(): Promise<string> {
  const folder = path.join(await mkdtemp(path.join(tmpdir(), 'hindsight-bench-')), 'journal');
  await cp('resources/sample', folder, { recursive: true });
  const disk = createDisk(realFileSystem, random, 'bench0');
  const place = { disk, journal: folder, device: 'bench0', clock, sealer: plainSealer };
  const opening = await openJournalFolder(place, { sample: false });
  if (opening.outcome === 'not-opened') throw new Error(opening.reason);
  const { journal } = opening;
  await journal.records.save('customer', makeCustomer({ preferredChannels: ['phone'] }));
  const numbers = Array.from({ length: contacts }, (_, number) => number);
  await inParallel(numbers, async (number) => {
    await journal.records.save('contact', contactNumber(number));
  });
  await journal.close();
  return folder;
}

const contactNumber = (number: number): Contact =>
  makeContact({
    id: testId(10_000 + number),
    code: `CT${number + 100}`,
    happenedOn: new Date(Date.UTC(2023, 0, 1 + (number % 1000))).toISOString().slice(0, 10),
    channel: contactChannelIds[number % contactChannelIds.length] ?? 'phone',
    stage: lifecycleStageIds[number % lifecycleStageIds.length] ?? null,
    purpose: `To ask about the window seat ${number}`,
    sections: [makeSection('account', 'She asked, I listened and wrote it down. '.repeat(8))],
  });

/** Milliseconds of scripting for each turn, until the window is quiet again. */
async function measure(
  session: CDPSession,
  turns: number,
  act: (turn: number) => Promise<unknown>,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const before = await scripting(session);
    await act(turn);
    await new Promise((resolve) => setTimeout(resolve, 120));
    times.push((await scripting(session)) - before);
  }
  return times;
}

async function scripting(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
}

const scrollTo = (page: Page, top: number): Promise<void> =>
  page.evaluate((to) => document.querySelector('[data-scrolls]')?.scrollTo(0, to), top);

const figure = (what: string, times: readonly number[]): Figure => ({
  what: `${what} among ${contacts.toLocaleString('en-GB')} contacts, scripting p95`,
  figure: `${percentile(times, 0.95).toFixed(0)} ms`,
  goal: '≤ 50 ms',
});
