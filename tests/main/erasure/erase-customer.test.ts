import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JournalClient } from '#shared/contract/contract.ts';
import type { RichText } from '#shared/entries/rich-text.ts';
import { newAction, newPlan } from '#shared/plans/new-plan.ts';
import { makeSection, testId } from '../make-entry.ts';
import { endOf } from '../password/sealed-journal.ts';
import { startApp, startWithJournal, type StartedApp } from '../start-app.ts';

const customer = {
  id: testId(1),
  code: 'Customer A',
  relation: 'external',
  about: 'Comes on Tuesdays with the walking group',
  preference: 'by phone',
} as const;
const identity = {
  id: customer.id,
  realName: 'Margaret Quillfeather',
  otherNames: [],
  emails: ['m.quillfeather@example.org'],
  phones: [],
  accountNumbers: [],
};
const mention: RichText = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'I rang ' },
        { type: 'mention', attrs: { kind: 'customer', id: customer.id } },
        { type: 'text', text: ' at four about the scones.' },
      ],
    },
  ],
};

/** Words that must be nowhere on the disk when the customer is erased. */
const canaries = ['Quillfeather', 'walking group', customer.id.slice(-26)];

async function startWithCustomer(): Promise<StartedApp & { readonly entryId: string }> {
  const started = await startWithJournal();
  const { journal } = started;
  await journal.customers.save(customer);
  await journal.identities.save(identity);
  const made = await journal.entries.create({
    modelId: 'gibbs',
    title: 'What Mrs Quillfeather said',
    happenedOn: '2026-03-14',
  });
  const entry = { ...made, customerIds: [customer.id] };
  await journal.entries.save({
    ...entry,
    sections: [makeSection('description', 'Mrs Quillfeather came at three.')],
  });
  await journal.entries.save({
    ...entry,
    sections: [{ stageId: 'description', content: mention }],
  });
  return { ...started, entryId: made.id };
}

const erase = (journal: JournalClient) =>
  journal.erasure.erase({ customerId: customer.id, evidenceIds: [] });

/** The paths below a folder of files in which any of the words stands. */
async function filesWith(folder: string, words: readonly string[]): Promise<readonly string[]> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = items.filter((item) => item.isFile());
  const found = await Promise.all(
    files.map(async (item) => {
      const file = path.join(item.parentPath, item.name);
      const text = `${file}\n${await readFile(file, 'latin1')}`;
      return words.some((word) => text.includes(word)) ? [path.relative(folder, file)] : [];
    }),
  );
  return found.flat();
}

describe('erasing a customer', () => {
  it('takes what pointed at a line of their needs sheet out of plans', async () => {
    const { journal } = await startWithCustomer();
    const need = { id: testId(11), need: 'A table by the door', source: '', confirmedOn: null };
    await journal.customers.save({ ...customer, needs: [{ kind: 'stated', ...need }] });
    const links = [{ kind: 'need', id: need.id, how: '' }] as const;
    const action = { ...newAction(testId(12)), what: 'Keep the table free', links };
    const plan = { ...newPlan(testId(13), 'PL1', 'service' as const), actions: [action] };
    await journal.plans.save(plan);
    expect((await erase(journal)).outcome).toBe('erased');
    expect(await journal.plans.list()).toEqual([{ ...plan, actions: [{ ...action, links: [] }] }]);
  });

  it('leaves none of their words in the journal, its history, or what the app remembers', async () => {
    const { journal, app, folder, ports } = await startWithCustomer();
    expect((await filesWith(folder, canaries)).length).toBeGreaterThan(3);
    const erased = await erase(journal);
    expect(erased.outcome).toBe('erased');
    await app.close();
    expect(await filesWith(folder, ['Quillfeather', 'walking group'])).toEqual([]);
    expect(await filesWith(ports.folders.appData, ['Quillfeather', 'walking group'])).toEqual([]);
  });

  it('makes a new backup and takes away the one of an hour ago, and says that all is done', async () => {
    const { journal, ports } = await startWithCustomer();
    const started = await journal.backups.make();
    if (started.outcome === 'refused') throw new Error(started.reason);
    expect((await endOf(journal, started.job)).outcome).toBe('saved');
    expect(await erase(journal)).toMatchObject({
      outcome: 'erased',
      done: expect.arrayContaining([
        '1 older backup of this app is erased, and a new one is made.',
      ]),
    });
    expect((await journal.backups.list()).backups).toHaveLength(1);
    expect(await filesWith(ports.folders.appData, ['Quillfeather'])).toEqual([]);
  });

  it('keeps the account, with a mark where the customer was mentioned', async () => {
    const { journal, entryId } = await startWithCustomer();
    await erase(journal);
    const entry = await journal.entries.get({ id: entryId });
    const text = JSON.stringify(entry?.sections);
    expect(text).toContain('I rang ');
    expect(text).toContain('[erased]');
    expect(entry?.title).toBe('What Mrs [erased] said');
    expect(entry?.customerIds).toEqual([]);
  });

  it('reaches the earlier versions of an account that does not name them any more', async () => {
    const { journal, entryId, folder } = await startWithCustomer();
    const entry = await journal.entries.get({ id: entryId });
    if (!entry) throw new Error('The entry is lost.');
    await journal.entries.save({
      ...entry,
      title: 'What somebody said',
      customerIds: [],
      sections: [makeSection('description', 'Somebody came at three.')],
    });
    expect((await erase(journal)).outcome).toBe('erased');
    expect(await filesWith(folder, ['Quillfeather'])).toEqual([]);
    const history = await journal.history.list({ kind: 'entry', id: entryId });
    expect(history?.versions.length).toBe(1);
  });

  it('cannot be undone from the history or the trash', async () => {
    const { journal, entryId } = await startWithCustomer();
    await erase(journal);
    const history = await journal.history.list({ kind: 'entry', id: entryId });
    expect(history?.versions).toHaveLength(1);
    expect(await journal.trash.list()).toEqual([]);
    expect(await journal.customers.list()).toEqual([]);
  });

  it('is not taken for something missing when the journal is opened again', async () => {
    const { journal, app, folder, ports } = await startWithCustomer();
    await app.close();
    const again = await startApp(ports);
    await again.journal.journals.open({ folder });
    await erase(again.journal);
    await again.app.close();
    const third = await startApp(ports);
    const opened = await third.journal.journals.open({ folder });
    expect(opened).toMatchObject({ outcome: 'opened', damage: [] });
    expect(journal).toBeDefined();
  });

  it('takes away again what a synced folder brings back', async () => {
    const { journal, app, folder, ports } = await startWithCustomer();
    const records = path.join(folder, 'records');
    const before = new Map<string, Buffer>();
    for (const item of await readdir(records, { recursive: true, withFileTypes: true })) {
      const file = path.join(item.parentPath, item.name);
      if (item.isFile()) before.set(file, await readFile(file));
    }
    await erase(journal);
    await app.close();
    const { writeFile } = await import('node:fs/promises');
    for (const [file, content] of before) await writeFile(file, content);
    expect((await filesWith(folder, ['Quillfeather'])).length).toBeGreaterThan(0);
    const again = await startApp(ports);
    await again.journal.journals.open({ folder });
    await again.app.close();
    expect(await filesWith(folder, ['Quillfeather', 'walking group'])).toEqual([]);
  });
});

describe('access to what is held about a customer', () => {
  it('lists every record by how it is bound to them', async () => {
    const { journal } = await startWithCustomer();
    const { records, inRegister } = await journal.erasure.held({ customerId: customer.id });
    expect(inRegister).toBe(true);
    expect(records.map(({ kind, bond }) => `${kind} ${bond}`).sort()).toEqual([
      'customer about',
      'entry names',
      'identity about',
    ]);
  });

  it('writes a page and data that hold it all', async () => {
    const { journal, ports } = await startWithCustomer();
    const folder = path.join(ports.folders.documents, 'access');
    const made = await journal.erasure.export({ customerId: customer.id, folder });
    if (made.outcome === 'not-exported') throw new Error(made.reason);
    const page = await readFile(path.join(made.folder, 'about.html'), 'utf8');
    expect(page).toContain('Margaret Quillfeather');
    expect(page).toContain('Comes on Tuesdays with the walking group');
    const data: unknown = JSON.parse(await readFile(path.join(made.folder, 'about.json'), 'utf8'));
    expect(data).toHaveLength(3);
  });
});
