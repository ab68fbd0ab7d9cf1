import { describe, expect, it } from 'vitest';
import {
  draftOfModel,
  modelOfDraft,
  ownModelFaults,
  type OwnModelDraft,
} from '#shared/guides/own-model.ts';
import { reflectiveModelSchema } from '#shared/guides/reflective-model.ts';

const draft: OwnModelDraft = {
  id: null,
  name: 'Two questions',
  bestFor: 'After a long shift',
  minutes: 5,
  stages: [
    { key: 'a', id: null, name: 'Good', question: 'What went well?', step: 'evaluate' },
    { key: 'b', id: null, name: 'Good', question: 'And what else?', step: '' },
  ],
};

describe('a way to reflect of one’s own', () => {
  it('is a guide pack any journal can read', () => {
    const model = modelOfDraft(draft, []);
    expect(reflectiveModelSchema.parse(model)).toEqual(model);
    expect(model).toMatchObject({ id: 'own-two-questions', version: '1', own: true });
  });

  it('gives every stage an id of its own, and itself one that is free', () => {
    const model = modelOfDraft(draft, ['own-two-questions']);
    expect(model.id).toBe('own-two-questions-2');
    expect(model.stages.map(({ id }) => id)).toEqual(['good', 'good-2']);
  });

  it('makes an id of any name, whatever its letters', () => {
    expect(modelOfDraft({ ...draft, name: 'Café Ölands' }, []).id).toBe('own-cafe-olands');
    expect(modelOfDraft({ ...draft, name: '反省' }, []).id).toBe('own');
  });

  it('keeps its id and those of its stages when it is changed, so that words stay where they are', () => {
    const first = modelOfDraft(draft, []);
    const [good, other] = draftOfModel(first).stages;
    const changed = { ...draftOfModel(first), name: 'Three', stages: [other!, good!] };
    const second = modelOfDraft(changed, [first.id], first);
    expect(second).toMatchObject({ id: first.id, version: '2', name: 'Three' });
    expect(second.stages.map(({ id }) => id)).toEqual(['good-2', 'good']);
  });

  it('keeps what a pack knows beyond the form', () => {
    const richer = {
      ...modelOfDraft(draft, []),
      stages: [
        {
          id: 'good',
          name: 'Good',
          question: 'What went well?',
          prompts: ['Who says so?'],
          spine: ['evaluate', 'views'],
        },
      ],
    };
    const changed = modelOfDraft({ ...draftOfModel(richer), name: 'New' }, [], richer);
    expect(changed.stages).toEqual(richer.stages);
  });

  it('says what is missing, field by field', () => {
    const faulty = {
      ...draft,
      name: ' ',
      stages: [{ key: 'a', id: null, name: '', question: '', step: '' }],
    };
    expect([...ownModelFaults(faulty).keys()]).toEqual(['name', 'name a', 'question a']);
    expect(ownModelFaults(draft).size).toBe(0);
  });
});
