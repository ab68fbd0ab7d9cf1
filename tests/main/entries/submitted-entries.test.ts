import { expect, it } from 'vitest';
import type { Entry } from '#shared/entries/entry.ts';
import { startWithJournal } from '../start-app.ts';

async function startWithEntry() {
  const started = await startWithJournal();
  const entry = await started.journal.entries.create({
    modelId: 'gibbs',
    title: 'A late delivery',
    happenedOn: null,
  });
  return { ...started, entry };
}

it('a submitted entry names its revision and a proof of its words, and refuses to be changed', async () => {
  const { journal, app, entry } = await startWithEntry();
  expect(await journal.entries.submit({ id: entry.id })).toMatchObject({ outcome: 'saved' });
  const submitted = (await journal.entries.get({ id: entry.id })) as Entry;
  expect(submitted).toMatchObject({
    status: 'submitted',
    submissions: [
      {
        textHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        revision: expect.stringMatching(/-/) as string,
      },
    ],
  });
  const history = await journal.history.list({ kind: 'entry', id: entry.id });
  expect(history?.versions.map(({ revision }) => revision)).toContain(
    submitted.submissions?.[0]?.revision,
  );

  const changed = { ...submitted, title: 'Another title' };
  const refusal = {
    outcome: 'not-saved',
    reason: expect.stringContaining('Withdraw it to change it.') as string,
  };
  expect(await journal.entries.save(changed)).toMatchObject(refusal);
  expect(await journal.entries.draft(changed)).toMatchObject(refusal);
  expect(await journal.entries.save({ ...changed, status: 'draft' })).toMatchObject(refusal);
  expect(await journal.entries.save({ ...submitted, included: true })).toMatchObject({
    outcome: 'saved',
  });
  await app.close();
});

it('a withdrawn entry can be changed, and its log keeps when and why', async () => {
  const { journal, app, entry } = await startWithEntry();
  await journal.entries.submit({ id: entry.id });
  await journal.entries.withdraw({ id: entry.id, reason: 'A name stood in it' });
  const withdrawn = (await journal.entries.get({ id: entry.id })) as Entry;
  expect(withdrawn).toMatchObject({
    status: 'ready',
    submissions: [{ withdrawn: { reason: 'A name stood in it' } }],
  });
  expect(await journal.entries.save({ ...withdrawn, title: 'Better' })).toMatchObject({
    outcome: 'saved',
  });
  await journal.entries.submit({ id: entry.id });
  expect(await journal.entries.get({ id: entry.id })).toMatchObject({
    status: 'submitted',
    submissions: [{}, {}],
  });
  await app.close();
});

it('an answered entry keeps what the assessor said, can be changed, and is submitted once more', async () => {
  const { journal, app, entry } = await startWithEntry();
  const answer = { answeredOn: '2026-03-12', assessor: 'J. Marsh', feedback: 'Say what you did.' };
  expect(await journal.entries.answer({ id: entry.id, answer })).toEqual({
    outcome: 'not-saved',
    reason: 'This entry is not submitted.',
  });
  await journal.entries.submit({ id: entry.id });
  await journal.entries.answer({ id: entry.id, answer });
  const answered = (await journal.entries.get({ id: entry.id })) as Entry;
  expect(answered).toMatchObject({ status: 'feedback', submissions: [{ answer }] });
  expect(await journal.entries.save({ ...answered, title: 'Better' })).toMatchObject({
    outcome: 'saved',
  });
  await journal.entries.submit({ id: entry.id });
  expect(await journal.entries.get({ id: entry.id })).toMatchObject({
    status: 'resubmitted',
    submissions: [{ answer }, {}],
  });
  await app.close();
});
