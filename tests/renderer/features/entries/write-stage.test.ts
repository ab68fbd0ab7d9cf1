import { describe, expect, it } from 'vitest';
import { entryStages } from '#renderer/features/entries/entry-stages.ts';
import { stageContent, writeStage } from '#renderer/features/entries/write-stage.ts';
import type { Entry } from '#shared/entries/entry.ts';
import type { ReflectiveModel } from '#shared/guides/reflective-model.ts';
import { emptyRichText, richTextFromPlain } from '#shared/entries/rich-text.ts';

const entry = (sections: Entry['sections']): Entry => ({
  id: '0'.repeat(26),
  code: 'RA1',
  title: 'The birthday tea',
  modelId: 'driscoll',
  happenedOn: null,
  createdAt: '2026-03-01T10:00:00.000Z',
  setting: '',
  reality: 'real',
  customerIds: [],
  status: 'draft',
  included: false,
  sections,
});

const model: ReflectiveModel = {
  guide: 'reflective-model',
  format: 1,
  id: 'driscoll',
  version: '1',
  name: 'Driscoll',
  citation: 'Driscoll, 1994',
  bestFor: 'Small moments',
  minutes: 15,
  stages: [
    {
      id: 'what',
      name: 'What?',
      question: 'What happened?',
      prompts: ['Who was there?'],
      higher: { question: 'What happened, seen by whom?', prompts: ['Who saw it another way?'] },
    },
  ],
};

describe('the words of a stage', () => {
  it('are empty until something is written', () => {
    expect(stageContent(entry([]), 'what')).toEqual(emptyRichText);
  });

  it('take the place of the earlier ones; other stages and unknown fields stay', () => {
    const before = entry([
      { stageId: 'what', content: emptyRichText, colour: 'green' } as Entry['sections'][number],
      { stageId: 'so-what', content: richTextFromPlain('Kept.') },
    ]);
    const after = writeStage(before, 'what', richTextFromPlain('New.'));
    expect(after.sections).toEqual([
      { stageId: 'what', content: richTextFromPlain('New.'), colour: 'green' },
      { stageId: 'so-what', content: richTextFromPlain('Kept.') },
    ]);
    expect(before.sections[0]?.content).toEqual(emptyRichText);
  });
});

describe('the stages of a page', () => {
  it('are asked more searchingly from Level 3 on', () => {
    expect(entryStages(entry([]), model, 2)[0]?.question).toBe('What happened?');
    expect(entryStages(entry([]), model, 3)[0]).toMatchObject({
      question: 'What happened, seen by whom?',
      prompts: ['Who saw it another way?'],
    });
  });

  it('include words of stages that the model does not have (any more)', () => {
    const written = entry([{ stageId: 'old-stage', content: richTextFromPlain('Kept.') }]);
    expect(entryStages(written, model, 2).map(({ id }) => id)).toEqual(['what', 'old-stage']);
    expect(entryStages(written, undefined, 2).map(({ id }) => id)).toEqual(['old-stage']);
  });
});
