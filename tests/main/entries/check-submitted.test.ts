import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { checkJournal } from '#main/journal/check-journal.ts';
import type { Entry } from '#shared/entries/entry.ts';
import { startWithJournal } from '../start-app.ts';

it('a submitted account that was changed on another computer is named by the check of the journal', async () => {
  const { journal, app, folder, ports } = await startWithJournal();
  const { id } = await journal.entries.create({
    modelId: 'gibbs',
    title: 'A late delivery',
    happenedOn: null,
  });
  const other = path.join(await mkdtemp(path.join(tmpdir(), 'hindsight-other-')), 'journal');
  await cp(folder, other, { recursive: true });
  await journal.entries.submit({ id });
  expect(await checkJournal(folder, ports)).toEqual([]);

  await journal.journals.open({ folder: other, forReading: false });
  const there = (await journal.entries.get({ id })) as Entry;
  await journal.entries.save({ ...there, title: 'Changed after it was handed in' });
  await app.close();
  await cp(path.join(other, 'records'), path.join(folder, 'records'), { recursive: true });
  expect(await checkJournal(folder, ports)).toEqual([
    expect.stringMatching(
      /^Entry RA1 was submitted on \d{4}-\d\d-\d\d, and its words have been changed since \(proof [0-9a-f]{12} does not fit\)/,
    ),
  ]);
});

it('a submitted account is not deleted until it is withdrawn', async () => {
  const { journal, app } = await startWithJournal();
  const { id } = await journal.entries.create({ modelId: 'gibbs', title: '', happenedOn: null });
  await journal.entries.submit({ id });
  await expect(journal.entries.remove({ id })).rejects.toThrow(
    'RA1 is submitted and stands as it was handed in. Withdraw it to delete it.',
  );
  await journal.entries.withdraw({ id, reason: '' });
  await journal.entries.remove({ id });
  expect(await journal.entries.list()).toEqual([]);
  await app.close();
});
