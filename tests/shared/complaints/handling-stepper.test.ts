import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { handlingModels, stepsToFill, withStep } from '#shared/complaints/handling-stepper.ts';
import type { CustomerModel } from '#shared/guides/customer-model.ts';
import lass from '../../../resources/guides/customer-models/lass.json' with { type: 'json' };
import latte from '../../../resources/guides/customer-models/latte.json' with { type: 'json' };
import learn from '../../../resources/guides/customer-models/learn.json' with { type: 'json' };
import nps from '../../../resources/guides/customer-models/nps.json' with { type: 'json' };

const models = [lass, latte, learn] as unknown as readonly CustomerModel[];
const spine = ['hear', 'acknowledge', 'apologise', 'resolve', 'inform', 'thank', 'follow-up'];
const handling = fc
  .uniqueArray(fc.constantFrom(...spine))
  .map((steps) => steps.map((step) => ({ step, on: null, time: '', words: `Words on ${step}` })));

test('only models with steps for putting a complaint right are offered', () => {
  const offered = handlingModels([...models, nps as unknown as CustomerModel]);
  expect(offered.map(({ name }) => name)).toEqual(['LASS', 'LATTE', 'LEARN']);
});

test('whatever was written is shown once under every model, and every step of the model has a place', () => {
  fc.assert(
    fc.property(handling, fc.constantFrom(...models), (written, model) => {
      const shown = stepsToFill(model, written);
      const words = shown.map((step) => step.written.words).filter((each) => each !== '');
      expect(words.toSorted()).toEqual(written.map((each) => each.words).toSorted());
      expect(new Set(shown.map(({ step }) => step)).size).toBe(shown.length);
      for (const { name } of model.parts) expect(shown.map((each) => each.name)).toContain(name);
    }),
  );
});

test('words stay with their step when another way of handling is chosen and given up again', () => {
  const [lassModel, latteModel] = models;
  const written = withStep([], {
    step: 'apologise',
    on: null,
    time: '15:10',
    words: 'I’m so sorry.',
  });
  const named = (model: CustomerModel | undefined) =>
    stepsToFill(model, written)
      .filter((each) => each.written.words !== '')
      .map(({ name }) => name);
  expect(named(lassModel)).toEqual(['Apologise']);
  expect(named(latteModel)).toEqual(['Acknowledge: apologise']);
  expect(named(undefined)).toEqual(['Kept from before: apologise']);
  const again = withStep(written, { step: 'apologise', on: null, time: '', words: 'Sorry.' });
  expect(again).toEqual([{ step: 'apologise', on: null, time: '', words: 'Sorry.' }]);
});
