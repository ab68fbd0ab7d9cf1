import { describe, expect, it } from 'vitest';
import { chooseModels, type ModelWish } from '#shared/guides/choose-models.ts';
import { reflectionPurposes } from '#shared/guides/purposes.ts';
import { startingModels } from '#shared/guides/starting-models.ts';
import { reflectiveModels } from './read-models.ts';

const choose = (wish: Partial<ModelWish>) =>
  chooseModels(reflectiveModels, { purpose: null, minutes: null, level: 2, ...wish });
const first = (wish: Partial<ModelWish>) => choose(wish)[0]?.model.id;

describe('choosing a way to reflect', () => {
  it('starts with Gibbs at Level 2 when nothing was said', () => {
    expect(first({})).toBe('gibbs');
  });

  it('puts first what is meant for the purpose', () => {
    expect(first({ purpose: 'difficult-moment' })).toBe('gibbs');
    expect(first({ purpose: 'quick-note' })).toBe('driscoll');
    expect(first({ purpose: 'competence-evidence' })).toBe('star-r');
    expect(first({ purpose: 'repeated-practice' })).toBe('kolb');
    expect(first({ purpose: 'live-handling' })).toBe('schon');
    expect(first({ purpose: 'values', level: 4 })).toBe('johns');
    expect(first({ purpose: 'other-views', level: 4 })).toBe('brookfield');
    expect(first({ purpose: 'theory', level: 4 })).toBe('five-rs');
  });

  it('says when a model takes longer than the time there is', () => {
    const gibbs = choose({ purpose: 'difficult-moment', minutes: 15 }).find(
      ({ model }) => model.id === 'gibbs',
    );
    expect(gibbs).toMatchObject({
      fits: false,
      reason: 'Suits what you have in mind; takes longer than the 15 minutes you have.',
    });
  });

  it('says which level a model is usual at when it is another one', () => {
    expect(choose({ level: 2 }).find(({ model }) => model.id === 'johns')?.reason).toBe(
      'Suits many moments; usual from Level 3 on.',
    );
    expect(choose({ level: 4 }).find(({ model }) => model.id === 'star-r')?.reason).toBe(
      'Suits many moments; usual up to Level 3.',
    );
  });

  it('leaves no model out, whatever is asked for', () => {
    for (const purpose of [null, ...reflectionPurposes]) {
      const ids = choose({ purpose, minutes: 15 }).map(({ model }) => model.id);
      expect(ids.sort()).toEqual(reflectiveModels.map(({ id }) => id).sort());
    }
  });

  it('takes a person’s own model as fit for any level', () => {
    const { purposes: _purposes, levels: _levels, ...own } = reflectiveModels[0]!;
    const [chosen] = chooseModels([own], { purpose: null, minutes: null, level: 2 });
    expect(chosen).toMatchObject({ fits: true, reason: 'Suits many moments.' });
  });
});

describe('the models to begin with', () => {
  it('are Gibbs, Driscoll and STAR(R)', () => {
    expect(startingModels(reflectiveModels).map(({ id }) => id)).toEqual([
      'gibbs',
      'driscoll',
      'star-r',
    ]);
  });

  it('are the first ones of a shelf that has none of these', () => {
    const others = reflectiveModels.filter(({ id }) => id === 'kolb' || id === 'johns');
    expect(startingModels(others)).toEqual(others);
  });
});
