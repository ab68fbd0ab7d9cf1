import { expect, it } from 'vitest';
import type { Entry } from '#shared/entries/entry.ts';
import { richTextFromPlain } from '#shared/entries/rich-text.ts';
import { wholeReport } from '#shared/reports/report-options.ts';
import { testId } from '../make-entry.ts';
import { startWithJournal } from '../start-app.ts';

const options = wholeReport('impact');

async function startWithName() {
  const started = await startWithJournal();
  const { journal } = started;
  await journal.customers.save({
    id: testId(7),
    code: 'Customer B',
    relation: 'external',
    about: '',
    preference: '',
  });
  await journal.identities.save({
    id: testId(7),
    realName: 'Margaret O’Brien',
    otherNames: ['Maggie'],
    emails: [],
    phones: [],
    accountNumbers: [],
  });
  const made = await journal.entries.create({
    modelId: 'gibbs',
    title: 'A late delivery',
    happenedOn: null,
  });
  const sections = [
    { stageId: 'description', content: richTextFromPlain('I rang Mrs O’Brien on 07700 900123.') },
  ];
  const entry: Entry = { ...made, included: true, sections };
  await journal.entries.save(entry);
  const words = async () =>
    JSON.stringify((await journal.entries.get({ id: made.id }))?.sections[0]?.content);
  return { ...started, entry, words };
}

it('what a report would give away is found in its place and replaced by code', async () => {
  const { journal, app, words } = await startWithName();
  const found = await journal.privacy.check(options);
  expect(found).toMatchObject([
    {
      name: 'Entry RA1',
      type: 'name',
      text: 'O’Brien',
      code: 'Customer B',
      before: 'I rang Mrs ',
      stageId: 'description',
    },
    { type: 'phone', text: '07700 900123' },
  ]);
  expect(await journal.privacy.replace({ places: found })).toEqual({
    outcome: 'replaced',
    places: 2,
  });
  expect(await words()).toContain('I rang Customer B on [phone number left out].');
  expect(await journal.privacy.check(options)).toEqual([]);
  await app.close();
});

it('what may stay is kept as a record with its reason, for this very place only', async () => {
  const { journal, app, entry } = await startWithName();
  const [name, phone] = await journal.privacy.check(options);
  await journal.privacy.allow({ place: phone!, reason: 'The number of the help line' });
  expect((await journal.privacy.check(options)).map(({ text }) => text)).toEqual([name?.text]);
  expect(await journal.privacy.allowed()).toMatchObject([
    { reason: 'The number of the help line' },
  ]);
  const sections = [
    { stageId: 'description', content: richTextFromPlain('Ring 07700 900123 at night.') },
  ];
  await journal.entries.save({ ...entry, sections });
  expect((await journal.privacy.check(options)).map(({ text }) => text)).toEqual(['07700 900123']);
  await app.close();
});

it('a submitted entry is not changed: the reason says to withdraw it', async () => {
  const { journal, app, entry } = await startWithName();
  await journal.entries.submit({ id: entry.id });
  const places = await journal.privacy.check(options);
  expect(places[0]?.frozen).toBe(true);
  expect(await journal.privacy.replace({ places })).toMatchObject({
    outcome: 'not-replaced',
    reason: expect.stringContaining('Withdraw') as string,
  });
  await app.close();
});

it('private entries are searched on the command line, and looked at before no report', async () => {
  const { journal, app, entry } = await startWithName();
  await journal.entries.save({ ...entry, included: false });
  expect(await journal.privacy.check(options)).toEqual([]);
  expect(await journal.privacy.search({ register: [] })).toHaveLength(2);
  await app.close();
});
