import { expect, test } from 'vitest';
import { newAction, newPlan } from '#shared/plans/new-plan.ts';
import type { PartNames } from '#shared/history/part-names.ts';
import { recordParts } from '#shared/history/record-parts.ts';
import { makeEntry, makeSection, testId } from '../../main/make-entry.ts';
import { makeUse, model } from '../customer-models/make-use.ts';
import { makeMeasure } from '../measures/make-measure.ts';

const names: PartNames = {
  guides: { units: [], reflectiveModels: [], customerModels: [] },
  nameMention: () => 'Customer A',
};
const partsOf = (entry: ReturnType<typeof makeEntry>) =>
  Object.fromEntries(recordParts('entry', entry, names).map(({ id, text }) => [id, text]));

test('an entry reads as a person would read it out', () => {
  const entry = makeEntry({
    customerIds: [testId(2)],
    sections: [
      makeSection('description', 'It was late.'),
      makeSection('action-plan', 'Call first.'),
    ],
  });
  expect(partsOf(entry)).toMatchObject({
    title: 'A late delivery',
    customerIds: 'Customer A',
    status: 'Draft',
    included: 'No',
    'sections/description': 'It was late.',
    'sections/action-plan': 'Call first.',
  });
});

test('what nobody sees or what is empty is left out', () => {
  const parts = partsOf(makeEntry({ setting: '', happenedOn: null }));
  for (const id of ['id', 'createdAt', 'setting', 'happenedOn', 'claims'])
    expect(parts).not.toHaveProperty(id);
});

test('claims are read with their codes, and a stage of another model keeps a name', () => {
  const marks = [
    { type: 'claim', attrs: { claim: testId(5), criteria: ['unit/1.2', 'unit/2.1'] } },
  ] as const;
  const content = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'I asked', marks }] }],
  } as const;
  const entry = makeEntry({ sections: [{ stageId: 'now-what', content }] });
  const parts = recordParts('entry', entry, names);
  expect(parts.find(({ id }) => id === 'claims')?.text).toBe('1.2, 2.1: “I asked”');
  expect(parts.find(({ id }) => id === 'sections/now-what')?.name).toBe('Now what');
});

test('observations are one a line, and fields of a newer version are not passed over', () => {
  const measure = {
    ...makeMeasure({}),
    observations: [
      { phase: 'before', value: 3, date: '2026-03-14', who: 'C07', exposure: null },
      { phase: 'after', value: 5, date: null, who: null, exposure: 12 },
    ],
    mood: 'sunny',
  } as const;
  const parts = recordParts('measure', measure, names);
  expect(parts.find(({ id }) => id === 'observations')?.text).toBe(
    'before · 3 · 2026-03-14 · C07\nafter · 5 · exposure 12',
  );
  expect(parts.find(({ id }) => id === 'mood')).toEqual({
    id: 'mood',
    name: 'Other details',
    text: 'sunny',
  });
});

test('a use of a model is read with the names of its model, not with ids', () => {
  const lass = model('lass');
  const use = makeUse('lass', {
    partIds: ['listen'],
    contactIds: [testId(5)],
    verdict: 'helped-in-part',
    answers: [{ id: 'listen.done', value: true, words: 'I let her finish.' }],
  });
  const parts = recordParts('model-use', use, {
    guides: { ...names.guides, customerModels: [lass] },
    nameMention: (kind) => (kind === 'contact' ? 'CT4' : ''),
  });
  const said = Object.fromEntries(parts.map(({ name, text }) => [name, text]));
  expect(said).toMatchObject({
    Model: 'LASS',
    Contacts: 'CT4',
    'Parts used': 'Listen',
    'Did it help': 'It helped in part',
    'Version of the model': lass.version,
  });
  expect(said['Answers']).toBe('Listen · Done: Yes: “I let her finish.”');
  expect(said).not.toHaveProperty('Other details');
});

test('what an action rests on is read by its name', () => {
  const action = {
    ...newAction(testId(3)),
    what: 'Ring him',
    links: [{ kind: 'need', id: testId(4), how: '' }] as const,
  };
  const plan = { ...newPlan(testId(2), 'PL1', 'service'), actions: [action] };
  const parts = recordParts('plan', plan, { ...names, nameMention: (kind) => `that ${kind}` });
  expect(parts.find(({ id }) => id === 'actions')?.text).toBe('Ring him · rests on that need');
});
