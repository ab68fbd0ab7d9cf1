import { expect, test } from 'vitest';
import { checkJournal } from '#main/journal/check-journal.ts';
import { newComplaint } from '#shared/complaints/new-complaint.ts';
import { newFeedback } from '#shared/feedback/feedback.ts';
import { newAction, newPlan, newTarget } from '#shared/plans/new-plan.ts';
import { newPolicy } from '#shared/policies/law-library.ts';
import { makeContact, makeCustomer } from '../make-contact.ts';
import { makeSection, testId } from '../make-entry.ts';
import { startApp, startWithJournal } from '../start-app.ts';

const complaint = {
  ...newComplaint(testId(1), 'CP1'),
  title: 'A cold soup',
  sections: [makeSection('account', 'He brought the tray back.')],
  links: [{ kind: 'policy', id: testId(4), how: 'I offered what the law gives him.' }] as const,
};
const feedback = { ...newFeedback(testId(2), 'FB1'), verbatim: 'Lukewarm.' };
const plan = {
  ...newPlan(testId(3), 'PL1', 'service' as const),
  actions: [{ ...newAction(testId(31)), what: 'Ask at the table' }],
  targets: [{ ...newTarget(testId(32)), what: 'Soups sent back' }],
  links: [{ kind: 'feedback', id: testId(2), how: '' }] as const,
};
const policy = { ...newPolicy(testId(4)), title: 'Refunds' };

async function withAll() {
  const started = await startWithJournal();
  await started.journal.complaints.save(complaint);
  await started.journal.feedback.save(feedback);
  await started.journal.plans.save(plan);
  await started.journal.policies.save(policy);
  return started;
}

test('complaints, feedback, plans and policies are as they were when the app is started again', async () => {
  const { app, ports, folder } = await withAll();
  await app.close();
  const { journal } = await startApp(ports);
  await journal.journals.open({ folder });
  expect(await journal.complaints.list()).toEqual([complaint]);
  expect(await journal.feedback.list()).toEqual([feedback]);
  expect(await journal.plans.list()).toEqual([plan]);
  expect(await journal.policies.list()).toEqual([policy]);
  expect(await checkJournal(folder, ports)).toEqual([]);
});

test('their history and the trash call them by their codes', async () => {
  const { journal } = await withAll();
  const history = await journal.history.list({ kind: 'complaint', id: complaint.id });
  expect(history).toMatchObject({ name: 'Complaint CP1', versions: [{ standing: 'current' }] });
  const revision = history?.versions[0]?.revision ?? '';
  const parts = await journal.history.get({
    kind: 'complaint',
    id: complaint.id,
    revision,
    against: null,
  });
  expect(parts?.parts.map(({ name, pieces }) => [name, pieces[0]?.text])).toContainEqual([
    'Links',
    'Refunds: I offered what the law gives him.',
  ]);
  await journal.plans.remove({ id: plan.id });
  expect(await journal.trash.list()).toMatchObject([{ kind: 'plan', name: 'Plan PL1' }]);
});

test('a code that two computers gave is named for every kind that has one', async () => {
  const { journal, folder, ports } = await withAll();
  await journal.complaints.save({ ...complaint, id: testId(21) });
  await journal.feedback.save({ ...feedback, id: testId(22) });
  await journal.plans.save({ ...plan, id: testId(23) });
  await journal.customers.save(makeCustomer());
  await journal.customers.save(makeCustomer({ id: testId(24) }));
  await journal.contacts.save(makeContact());
  await journal.contacts.save(makeContact({ id: testId(25) }));
  expect(await checkJournal(folder, ports)).toEqual([
    'More than one customer has the code Customer A: change one of them.',
    'More than one contact has the code CT1: change one of them.',
    'More than one complaint has the code CP1: change one of them.',
    'More than one feedback row has the code FB1: change one of them.',
    'More than one plan has the code PL1: change one of them.',
  ]);
});

test('a need and a use of a model are links like others: known while they are there', async () => {
  const { journal, folder, ports } = await withAll();
  const need = { id: testId(41), need: 'No singing', source: '', confirmedOn: null };
  const customer = makeCustomer({ needs: [{ kind: 'stated', ...need }] });
  await journal.customers.save(customer);
  const link = (kind: 'need' | 'model-use', id: string) => ({ kind, id, how: '' });
  await journal.feedback.save({ ...feedback, links: [link('need', need.id)] });
  expect(await checkJournal(folder, ports)).toEqual([]);
  await journal.customers.save({ ...customer, needs: [] });
  await journal.plans.save({ ...plan, links: [link('model-use', testId(42))] });
  expect(await checkJournal(folder, ports)).toEqual([
    'Plan PL1 names a use of a model that is not in this journal.',
    'Feedback FB1 names a need that is not in this journal.',
  ]);
});

test('a link that leads nowhere is named when the journal is checked', async () => {
  const { journal, folder, ports } = await withAll();
  await journal.policies.remove({ id: policy.id });
  await journal.feedback.remove({ id: feedback.id });
  expect(await checkJournal(folder, ports)).toEqual([
    'Complaint CP1 names a policy that is not in this journal.',
    'Plan PL1 names a feedback row that is not in this journal.',
  ]);
});
