import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { customerModelSchema, type CustomerModel } from '#shared/guides/customer-model.ts';
import { guideSchema } from '#shared/guides/guide.ts';
import { reflectiveModelSchema, type ReflectiveModel } from '#shared/guides/reflective-model.ts';
import { reflectionPurposes } from '#shared/guides/purposes.ts';
import { unitCriteria, unitSchema, type Unit } from '#shared/guides/unit.ts';
import { customerModels, reflectiveModels } from './read-models.ts';
import { wordingShingles } from './wording-shingles.ts';

const root = path.resolve('resources/guides');
const sourceWording = new Set(
  JSON.parse(
    readFileSync(path.join(import.meta.dirname, 'fixtures/source-wording.json'), 'utf8'),
  ) as readonly string[],
);

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.json'),
);
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
const unit = (id: string): Unit => unitSchema.parse(read(`units/${id}.json`));
const reflectiveModel = (id: string): ReflectiveModel =>
  reflectiveModelSchema.parse(read(`reflective-models/${id}.json`));
const customerModel = (id: string): CustomerModel =>
  customerModelSchema.parse(read(`customer-models/${id}.json`));

const levelTwo = unit('develop-customer-relationships-l2');
const levelFour = unit('build-and-maintain-customer-relations-l4');

describe.each(files)('the guide pack %s', (file) => {
  it('is a guide the app can read', () => {
    expect(guideSchema.safeParse(read(file)).error).toBeUndefined();
  });

  it('is called what its file is called', () => {
    expect(guideSchema.parse(read(file)).id).toBe(path.basename(file, '.json'));
  });

  it('lies in the folder of its kind', () => {
    expect(`${guideSchema.parse(read(file)).guide}s`).toBe(path.dirname(file));
  });

  it('uses its own words, not those of the source documents', () => {
    const texts = textsIn(read(file));
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter((text) => sharesWording(text))).toEqual([]);
  });
});

describe('the guidance of the units', () => {
  it('renders every item of the Level 2 source document once, each in its place', () => {
    expect(placesOf(levelTwo)).toEqual({
      synopsis: codes('B', 1, 3),
      concepts: codes('B', 4, 8),
      tips: codes('B', 9, 11),
      pitfalls: codes('B', 12, 14),
      markingPoints: codes('B', 15, 18),
    });
  });

  it('renders every item of the Level 4 source document once, each in its place', () => {
    expect(placesOf(levelFour)).toEqual({
      synopsis: codes('A', 1, 3),
      concepts: codes('A', 4, 8),
      tips: codes('A', 9, 12),
      pitfalls: codes('A', 13, 16),
      markingPoints: codes('A', 17, 21),
    });
  });

  it('says something a candidate can act on: two to five sentences a piece', () => {
    const pieces = [levelTwo, levelFour].flatMap((each) => [
      ...each.synopsis,
      ...each.concepts,
      ...each.tips,
      ...each.pitfalls,
      ...each.markingPoints,
    ]);
    const counts = pieces.map((piece) => [piece.source, sentenceCount(piece.text)] as const);
    expect(counts.filter(([, count]) => count < 2 || count > 6)).toEqual([]);
  });
});

describe.each([levelTwo, levelFour])('the unit $id', (each) => {
  it('gives every criterion a code of its own, under the code of its outcome', () => {
    const all = unitCriteria(each).map((criterion) => criterion.code);
    expect(new Set(all).size).toBe(all.length);
    const strays = each.outcomes.flatMap((outcome) =>
      outcome.criteria.filter((criterion) => !criterion.code.startsWith(`${outcome.code}.`)),
    );
    expect(strays).toEqual([]);
  });

  it('starts every criterion with its command verb', () => {
    const strays = unitCriteria(each).filter(
      (criterion) => criterion.text.split(' ')[0]?.toLowerCase() !== criterion.verb,
    );
    expect(strays).toEqual([]);
  });

  it('names only criteria that exist in its marking points', () => {
    const known = unitCriteria(each).map((criterion) => criterion.code);
    for (const point of each.markingPoints)
      expect(known).toEqual(expect.arrayContaining([...point.criteria]));
  });

  it('says that it is illustrative and claims no awarding body’s number', () => {
    expect(each.notice).toBe('Illustrative: replace with your centre’s specification.');
    expect(each.reference).toBe('');
  });
});

describe('the codes other parts rely on', () => {
  it('are those of the Level 2 unit', () => {
    expect(unitCriteria(levelTwo).map((criterion) => criterion.code)).toEqual(
      '1.1 1.2 1.3 1.4 1.5 1.6 1.7 2.1 2.2 2.3 2.4 2.5 3.1 3.2 3.3 3.4'.split(' '),
    );
  });

  it('are those of the Level 4 unit', () => {
    expect(unitCriteria(levelFour).map((criterion) => criterion.code)).toEqual(
      '1.1 1.2 1.3 1.4 2.1 2.2 2.3 2.4 3.1 3.2 3.3 3.4 3.5 4.1 4.2 4.3 4.4 4.5'.split(' '),
    );
  });

  it('are the stages of Gibbs and Driscoll, in order', () => {
    expect(reflectiveModel('gibbs').stages.map((stage) => stage.id)).toEqual([
      'description',
      'feelings',
      'evaluation',
      'analysis',
      'conclusion',
      'action-plan',
    ]);
    expect(reflectiveModel('driscoll').stages.map((stage) => stage.id)).toEqual([
      'what',
      'so-what',
      'now-what',
    ]);
  });
});

describe.each(reflectiveModels)('the reflective model $id', (model) => {
  it('asks every stage more searchingly from Level 3', () => {
    for (const stage of model.stages) {
      expect(stage.higher?.question).toBeTruthy();
      expect(stage.higher?.question).not.toBe(stage.question);
      expect(stage.higher?.prompts.length).toBeGreaterThanOrEqual(2);
      expect(stage.prompts.length).toBeGreaterThanOrEqual(2);
    }
  });

  it('says for the chooser what it is for and at which levels', () => {
    expect(model.purposes?.length).toBeGreaterThan(0);
    expect(reflectionPurposes).toEqual(expect.arrayContaining([...(model.purposes ?? [])]));
    expect(model.levels?.from).toBeLessThanOrEqual(model.levels?.to ?? 0);
  });

  it('says of every stage which steps of reflecting it stands for', () => {
    for (const { spine } of model.stages) expect(spine?.length).toBeGreaterThan(0);
  });

  it('calls no two stages the same', () => {
    const ids = model.stages.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the reflective models together', () => {
  it('serve every purpose one may come with', () => {
    const served = new Set(reflectiveModels.flatMap(({ purposes }) => purposes ?? []));
    expect([...served].sort()).toEqual([...reflectionPurposes].sort());
  });

  it('use no step that only one of them knows how to spell', () => {
    const main = reflectiveModels.flatMap(({ stages }) => stages.map(({ spine }) => spine?.[0]));
    const counterparts = ['describe', 'feel', 'evaluate', 'analyse', 'conclude', 'plan'];
    for (const step of counterparts) {
      expect(main.filter((each) => each === step).length).toBeGreaterThan(1);
    }
  });
});

describe('the customer models', () => {
  it('have the nine stages of a relationship', () => {
    expect(customerModel('relationship-lifecycle').parts.map(({ id }) => id)).toEqual([
      'opportunity',
      'boundary',
      'first-contact',
      'needs',
      'deliver',
      'resolve',
      'follow-up',
      'review',
      'end-well',
    ]);
  });

  it.each(['lass', 'learn', 'latte'])('lay the steps of %s beside those of the others', (id) => {
    const steps = customerModel(id).parts.flatMap(({ spine }) => spine ?? []);
    expect(steps).toEqual(expect.arrayContaining(['hear', 'acknowledge', 'apologise', 'resolve']));
  });

  it('say with every number what it does not show', () => {
    for (const { caution, score, sources } of customerModels) {
      expect(caution.length).toBeGreaterThan(40);
      expect(sources.length).toBeGreaterThan(0);
      if (score) expect(score.min).toBeLessThan(score.max);
    }
  });

  it('do not claim loyalty from the recovery paradox', () => {
    const { caution, cautions } = customerModel('recovery-paradox');
    expect(caution).toContain('three points in time');
    expect(caution).toContain('do not claim loyalty');
    expect(cautions?.join(' ')).toContain('not after a second');
  });
});

describe('the models', () => {
  it('say whose they are and what they do not show', () => {
    expect(reflectiveModel('gibbs').citation).toContain('1988');
    expect(reflectiveModel('driscoll').citation).toContain('Borton');
    expect(customerModel('trust-equation').citation).toContain('2000');
    expect(customerModel('trust-equation').caution).toContain('doubles the result');
    expect(customerModel('lass').caution).toContain('not a measure');
  });

  it('rate the trust equation from 1 to 10, so that nothing is divided by nought', () => {
    const { score } = customerModel('trust-equation');
    expect(score).toMatchObject({ min: 1, max: 10 });
    expect(score?.formula).toContain('T = (C + R + I) / S');
  });
});

const guidanceLists = ['synopsis', 'concepts', 'tips', 'pitfalls', 'markingPoints'] as const;

const placesOf = (each: Unit) =>
  Object.fromEntries(guidanceLists.map((list) => [list, each[list].map((piece) => piece.source)]));

const codes = (letter: string, first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `${letter}${first + index}`);

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

const sharesWording = (text: string): boolean =>
  [...wordingShingles(text)].some((shingle) => sourceWording.has(shingle));

const sentenceCount = (text: string): number =>
  [...new Intl.Segmenter('en-GB', { granularity: 'sentence' }).segment(text)].length;
