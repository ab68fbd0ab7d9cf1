import { expect, test } from 'vitest';
import { newComplaint } from '#shared/complaints/new-complaint.ts';
import { newModelUse } from '#shared/customer-models/new-model-use.ts';
import { newFeedback } from '#shared/feedback/feedback.ts';
import { newAction, newPlan } from '#shared/plans/new-plan.ts';
import { lawLibrary, policyOfLaw } from '#shared/policies/law-library.ts';
import { contactAnchor, modelUseAnchor, needAnchor } from '#shared/reports/anchors.ts';
import { buildPack } from '#shared/reports/build-pack.ts';
import { buildReport } from '#shared/reports/build-report.ts';
import type { ReportOptions } from '#shared/reports/report-options.ts';
import { reportText } from '#shared/reports/report-text.ts';
import type { Report } from '#shared/reports/report.ts';
import { makeContact, makeCustomer } from '../../main/make-contact.ts';
import { model as readCustomerModel } from '../customer-models/make-use.ts';
import { makeContent, makeId, optionsFor, paragraphOf, textOf } from './make-content.ts';

const policy = policyOfLaw(lawLibrary[3]!, makeId('law'));
const said = textOf(paragraphOf({ type: 'text', text: 'I fetched my supervisor.' }));
const complaint = {
  ...newComplaint(makeId('complaint'), 'CP1'),
  title: 'A cold soup',
  included: true,
  sections: [{ stageId: 'account', content: said }],
  links: [
    { kind: 'policy', id: policy.id, how: 'I offered what the law gives him.' },
    { kind: 'plan', id: makeId('plan'), how: '' },
  ] as const,
};
const feedback = {
  ...newFeedback(makeId('feedback'), 'FB1'),
  included: true,
  verbatim: 'Lukewarm.',
  answeredCount: 1,
  links: [{ kind: 'complaint', id: complaint.id, how: '' }] as const,
};
const plan = {
  ...newPlan(makeId('plan'), 'PL1', 'service' as const),
  title: 'Hot soup',
  included: true,
  actions: [
    {
      ...newAction(makeId('action')),
      what: 'Ask at the table after five minutes',
      due: '2026-03-10',
      doneOn: '2026-03-12',
      links: [{ kind: 'feedback', id: feedback.id, how: '' }] as const,
    },
  ],
};
const content = makeContent({
  complaints: [complaint],
  feedback: [feedback],
  plans: [plan],
  policies: [policy],
});

function made(given: Partial<ReportOptions> = {}, from = content): Report {
  const report = buildReport(from, optionsFor('impact', given));
  if ('nothing' in report) throw new Error(report.nothing);
  return report;
}

test('complaints, feedback, plans with plan against actual, and the law are printed', () => {
  for (const kind of ['impact', 'portfolio'] as const) {
    const words = reportText(made({ kind }));
    for (const printed of [
      'CP1 A cold soup',
      'I fetched my supervisor.',
      'Consumer Rights Act 2015: I offered what the law gives him.',
      '“Lukewarm.”',
      'Used in CP1',
      'Ask at the table after five minutes',
      'Done 2 days late',
      'Rests on FB1',
    ])
      expect(words).toContain(printed);
  }
});

test('every link leads to a place that is in the report', () => {
  const written = JSON.stringify(made().blocks);
  const targets = [...written.matchAll(/"target":"([^"]+)"/g)].map((match) => match[1]);
  const anchors = new Set([...written.matchAll(/"anchor":"([^"]+)"/g)].map((match) => match[1]));
  expect(targets.length).toBeGreaterThan(4);
  expect(targets.filter((target) => !anchors.has(target))).toEqual([]);
});

test('an action and a row of feedback lead to the need, the contact and the model in use they rest on', () => {
  const need = { id: makeId('need'), need: 'No singing', source: '', confirmedOn: null };
  const customer = makeCustomer({ needs: [{ kind: 'preference', ...need }] });
  const contact = makeContact({ included: true });
  const model = readCustomerModel('lass');
  const use = newModelUse(makeId('use'), model, { customerIds: [customer.id] });
  const links = [
    { kind: 'need', id: need.id, how: '' },
    { kind: 'contact', id: contact.id, how: '' },
    { kind: 'model-use', id: use.id, how: '' },
  ] as const;
  const linked = {
    ...content,
    guides: { ...content.guides, customerModels: [model] },
    customers: [customer],
    contacts: [contact],
    modelUses: [{ ...use, included: true }],
    plans: [{ ...plan, actions: plan.actions.map((action) => ({ ...action, links })) }],
    feedback: [{ ...feedback, links }],
  };
  const report = made({}, linked);
  const names = [`need of ${customer.code}: “No singing”`, contact.code, `LASS, ${customer.code}`];
  const [need1, contact1, use1] = names;
  expect(reportText(report)).toContain(`Rests on ${need1}, ${contact1}, ${use1}`);
  expect(reportText(report)).toContain(`About ${contact1}, ${need1}, ${use1}`);
  const written = JSON.stringify(report.blocks);
  for (const place of [needAnchor(need.id), contactAnchor(contact.id), modelUseAnchor(use.id)]) {
    expect(written).toContain(`"target":"${place}"`);
    expect(written).toContain(`"anchor":"${place}"`);
  }
});

test('a row of feedback is private until it is included, and one from before the choice is handed in', () => {
  const { included: _, ...before } = feedback;
  expect(reportText(made({}, { ...content, feedback: [before] }))).toContain('“Lukewarm.”');
  const hidden = [{ ...feedback, included: false }];
  expect(reportText(made({}, { ...content, feedback: hidden }))).not.toContain('Lukewarm');
  expect(newFeedback(feedback.id, 'FB2').included).toBe(false);
});

test('private complaints and plans stay out, and so does what is left out', () => {
  const hidden = {
    ...content,
    complaints: [{ ...complaint, included: false }],
    plans: [{ ...plan, included: false }],
  };
  const words = reportText(made({}, hidden));
  expect(words).not.toContain('I fetched my supervisor.');
  expect(words).not.toContain('Hot soup');
  expect(words).toContain('“Lukewarm.”');
  expect(reportText(made({ feedbackLog: false, planIds: [] }))).not.toContain('Lukewarm');
});

test('a pack has a document for the complaint, the plan and the feedback log', () => {
  const pack = buildPack(content, optionsFor('pack'));
  if ('nothing' in pack) throw new Error(pack.nothing);
  expect(pack.map(({ title }) => title)).toEqual(
    expect.arrayContaining(['Complaint: CP1 A cold soup', 'Plan: PL1 Hot soup', 'Feedback log']),
  );
});

test('the law that shaped a contact is printed with it and leads to the index', () => {
  const customer = makeCustomer();
  const contact = makeContact({
    included: true,
    links: [{ kind: 'policy', id: policy.id, how: 'I said what he may ask for.' }],
  });
  const report = made({}, { ...content, customers: [customer], contacts: [contact] });
  const words = reportText(report);
  expect(words).toContain('Consumer Rights Act 2015: I said what he may ask for.');
  expect(words).toMatch(new RegExp(`Linked in[^]*${contact.code}`));
});
