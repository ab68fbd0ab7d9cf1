import { readdir, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkJournal } from '#main/journal/check-journal.ts';
import type { Entry } from '#shared/entries/entry.ts';
import type { RichText } from '#shared/entries/rich-text.ts';
import { makeContact, makeFollowUp } from '../make-contact.ts';
import { makeEntry, testId } from '../make-entry.ts';
import { makePorts } from '../make-ports.ts';
import { startWithJournal } from '../start-app.ts';

test('a journal in order has no problems', async () => {
  const { journal, folder, ports } = await startWithJournal();
  await journal.entries.create({ modelId: 'gibbs', title: 'First', happenedOn: null });
  expect(await checkJournal(folder, ports)).toEqual([]);
});

test('the sample that comes with the app has no problems', async () => {
  const ports = await makePorts();
  expect(await checkJournal(path.join(ports.folders.resources, 'sample'), ports)).toEqual([]);
});

test('links that lead nowhere are named, one sentence each', async () => {
  const { journal, folder, ports } = await startWithJournal();
  const text: RichText = {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          {
            type: 'text',
            text: 'I rang back',
            marks: [
              {
                type: 'claim',
                attrs: { claim: testId(9), criteria: ['develop-customer-relationships-l2/99.9'] },
              },
            ],
          },
          { type: 'mention', attrs: { kind: 'evidence', id: testId(8) } },
        ],
      },
    ],
  };
  const entry: Entry = makeEntry({
    customerIds: [testId(7)],
    sections: [{ stageId: 'moonwalk', content: text }],
  });
  await journal.entries.save(entry);
  await journal.entries.save(makeEntry({ id: testId(2), modelId: 'unheard-of', sections: [] }));
  expect(await checkJournal(folder, ports)).toEqual([
    'Entry RA1 names a customer that is not in this journal.',
    'Entry RA1 answers the stage moonwalk, which its model does not have.',
    'Entry RA1 claims develop-customer-relationships-l2/99.9, which no guide of this journal knows.',
    'Entry RA1 names an evidence item that is not in this journal.',
    'Entry RA1 follows the model unheard-of, which is not in this journal.',
    'More than one entry has the code RA1: change one of them.',
  ]);
});

test('damaged files are named, and checking changes no file', async () => {
  const { journal, folder, ports } = await startWithJournal();
  const entry = await journal.entries.create({ modelId: 'gibbs', title: '', happenedOn: null });
  await journal.entries.draft({ ...entry, title: 'still typing' });
  const torn = path.join(folder, 'records', 'entry', entry.id, 'torn.json');
  await writeFile(torn, '{"body":{');
  // Long there: what is only just coming in from a sync program is waited for.
  await utimes(torn, new Date('2026-03-14'), new Date('2026-03-14'));
  await writeFile(path.join(folder, 'records', 'entry', entry.id, '~laptop-1.tmp'), '{');
  const before = (await readdir(folder, { recursive: true })).sort();
  expect(await checkJournal(folder, ports)).toEqual([
    `records/entry/${entry.id}/torn.json is damaged; it was left as it is.`,
  ]);
  expect((await readdir(folder, { recursive: true })).sort()).toEqual(before);
});

test('a file that has only begun to come in is waited for', async () => {
  const { journal, folder, ports } = await startWithJournal();
  const { id } = await journal.entries.create({ modelId: 'gibbs', title: '', happenedOn: null });
  await writeFile(path.join(folder, 'records', 'entry', id, 'torn.json'), '{"body":{');
  expect(await checkJournal(folder, ports)).toEqual([
    `records/entry/${id}/torn.json is not whole yet: let your sync program finish.`,
  ]);
});

test('a folder that is no journal is one problem', async () => {
  const ports = await makePorts();
  const nowhere = path.join(ports.folders.documents, 'nowhere');
  expect(await checkJournal(nowhere, ports)).toEqual([`There is no folder ${nowhere}.`]);
});

test('contacts, follow-ups and the register are checked for what they name', async () => {
  const { journal, folder, ports } = await startWithJournal();
  await journal.contacts.save(makeContact({ evidenceIds: [testId(8)] }));
  await journal.followUps.save(makeFollowUp({ contactId: testId(9) }));
  const lists = { otherNames: [], emails: [], phones: [], accountNumbers: [] };
  await journal.identities.save({ id: testId(300), realName: 'Real Name', ...lists });
  expect(await checkJournal(folder, ports)).toEqual([
    'Contact CT1 names a customer that is not in this journal.',
    'Contact CT1 names an evidence item that is not in this journal.',
    'Follow-up FU1 names a customer that is not in this journal.',
    'Follow-up FU1 names a contact that is not in this journal.',
    'The register names a customer that is not in this journal.',
  ]);
});
