import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerSheet } from '#shared/customer-models/answer-sheet.ts';
import { answerAt, withAnswer } from '#shared/customer-models/answers.ts';
import { readGaps, weightedGap } from '#shared/customer-models/gaps.ts';
import { kanoCoefficients, kanoLetter } from '#shared/customer-models/kano.ts';
import { readPath } from '#shared/customer-models/path.ts';
import { readUse } from '#shared/customer-models/read-use.ts';
import { durationText, readSteps } from '#shared/customer-models/steps.ts';
import { answers, makeUse, model, rows, words } from './make-use.ts';

describe('an answer', () => {
  it('that says nothing any more is taken out, and all others stay', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c')),
        fc.string({ minLength: 1 }),
        (ids, text) => {
          let given = ids.reduce<ReturnType<typeof withAnswer>>(
            (all, field) => withAnswer(all, { field }, { words: text }),
            [],
          );
          given = withAnswer(given, { field: 'a' }, { words: '' });
          expect(answerAt(given, { field: 'a' })).toBeUndefined();
          expect(given).toHaveLength(new Set(ids.filter((id) => id !== 'a')).size);
        },
      ),
    );
  });
});

describe('a complaint', () => {
  const run = {
    'listen.done': true,
    'apologise.done': true,
    'solve.done': true,
    reported: '2026-01-23T15:10',
    settled: '2026-01-30T16:20',
    'customer-before': 5,
    'customer-after': 2,
  };

  it('is told by its steps, its time and how upset people were', () => {
    const use = makeUse('lass', { answers: answers(run) });
    expect(readSteps(model('lass'), use)).toMatchObject({ done: 3, minutesToResolve: 10_150 });
    expect(readUse(model('lass'), use).findings).toEqual([
      '3 of 4 steps done; not done: Say thanks.',
      'Time to resolve: 7 days 1 hour.',
      'The customer, upset from 1 to 5: 5 at first, 2 at the end (−3).',
    ]);
  });

  it.each(['lass', 'last', 'learn', 'latte', 'clear', 'heard'])(
    'handled by %s is laid along the common steps',
    (id) => {
      const [first] = model(id).parts;
      const use = makeUse(id, { answers: answers({ [`${first?.id}.done`]: true }) });
      const [table] = readUse(model(id), use).tables;
      expect(table?.rows.map(([name]) => name)).toHaveLength(7);
      expect(table?.rows.find(([name]) => name === 'Resolve')?.[1]).not.toContain('no step');
    },
  );

  it('has no time to resolve when it was settled before it was reported', () => {
    const use = makeUse('lass', { answers: answers({ ...run, settled: '2026-01-22T10:00' }) });
    expect(readSteps(model('lass'), use).minutesToResolve).toBeNull();
    expect(durationText(65)).toBe('1 hour 5 minutes');
  });
});

describe('RATER', () => {
  it('takes the mean of the statements of a side, or else the rating of the side itself', () => {
    const use = makeUse('rater', {
      answers: answers({ 'empathy.rating@expected': 6, 'empathy.rating@received': 4 }),
      rows: rows(
        answers({ dimension: 'reliability', expected: 7, received: 5 }),
        answers({ dimension: 'reliability', expected: 6, received: 6 }),
      ),
    });
    const gaps = readGaps(model('rater'), use);
    expect(gaps.map(({ gap }) => gap)).toEqual([-1, null, null, -2, null]);
    expect(weightedGap(gaps)).toBeNull();
  });

  it('gives a weighted gap only when the weights make 100', () => {
    const ids = model('rater').parts.map(({ id }) => id);
    const rate = (weight: number) =>
      answers(
        Object.fromEntries(
          ids.flatMap((id) => [
            [`${id}.rating@expected`, 6],
            [`${id}.rating@received`, 5],
            [`${id}.weight`, weight],
          ]),
        ),
      );
    expect(weightedGap(readGaps(model('rater'), makeUse('rater', { answers: rate(20) })))).toBe(-1);
    const wrong = readUse(model('rater'), makeUse('rater', { answers: rate(10) }));
    expect(wrong.cautions.join(' ')).toContain('make 50 and not 100');
  });

  it('offers 22 statements in our own words', () => {
    expect(model('rater').form?.rows?.start).toHaveLength(22);
  });
});

describe('Kano', () => {
  it.each([
    ['like', 'dislike', 'O'],
    ['like', 'neutral', 'A'],
    ['expect', 'dislike', 'M'],
    ['neutral', 'neutral', 'I'],
    ['dislike', 'like', 'R'],
    ['like', 'like', 'Q'],
    ['dislike', 'dislike', 'Q'],
    ['like', '', null],
  ])('gives %s and %s the letter %s', (present, absent, letter) => {
    expect(kanoLetter(present, absent)).toBe(letter);
  });

  it('works out coefficients from twenty answers on', () => {
    const counts = { M: 4, O: 6, A: 5, I: 3, R: 0, Q: 1 };
    expect(kanoCoefficients(counts)).toBeNull();
    expect(kanoCoefficients({ ...counts, I: 5 })).toEqual({ pleases: 11 / 20, putsOff: -10 / 20 });
  });
});

describe('the way of a relationship', () => {
  it('stands in the order of the days and shows a step back', () => {
    const path = readPath(
      model('relationship-lifecycle'),
      makeUse('relationship-lifecycle', {
        rows: rows(
          answers({ stage: 'resolve', day: '2026-01-23' }),
          answers({ stage: 'deliver', day: '2026-01-03' }),
          answers({ stage: 'needs', day: '2026-02-02' }),
          answers({ stage: 'needs' }),
        ),
      }),
    );
    expect(path.map(({ direction, days }) => [direction, days])).toEqual([
      ['start', 20],
      ['on', 10],
      ['back', null],
    ]);
  });
});

describe('the recovery paradox', () => {
  const at = (before: number | undefined, after: number) =>
    readUse(
      model('recovery-paradox'),
      makeUse('recovery-paradox', {
        answers: answers({
          'content@before-failure': before,
          'content@after-failure': 1,
          'content@after-recovery': after,
          failure: 'later',
        }),
      }),
    );

  it('needs three points', () => {
    expect(at(undefined, 5).findings.join(' ')).toContain('Three points are needed');
    expect(at(4, 5).findings.join(' ')).toContain('more content than before');
    expect(at(4, 4).findings.join(' ')).toContain('as content as before');
  });

  it('claims nothing about loyalty, and nothing after a second failure', () => {
    expect(at(4, 5).cautions.join(' ')).toMatch(
      /shows nothing about coming back.*not after a second/,
    );
  });
});

describe('listening, scripts and asking', () => {
  it('count techniques with their words, and questions by kind', () => {
    const use = makeUse('active-listening-and-questioning', {
      answers: [{ id: 'paraphrase.done', value: true, words: 'So you need it by Friday?' }],
      rows: rows([
        { id: 'question', words: 'What is it for?' },
        { id: 'kind', value: 'open' },
        { id: 'changed', value: 'yes' },
      ]),
    });
    expect(readUse(model('active-listening-and-questioning'), use).findings).toEqual([
      '1 of 5 techniques used, 1 with the words that were said.',
      '1 question noted: 1 open. After 1 of them the need turned out to be another one.',
    ]);
  });

  it('ask of a phrase whether it is sincere', () => {
    const use = makeUse('positive-scripting', {
      rows: rows([
        { id: 'stock', words: 'We have none' },
        { id: 'mine', words: 'It comes on Thursday' },
        ...answers({ landed: 'better', true: true, own: true, personal: true, tone: true }),
      ]),
    });
    expect(readUse(model('positive-scripting'), use).findings.at(-1)).toBe(
      '1 of 1 pass all four questions of sincerity.',
    );
  });

  it('find where a question was not asked in the same way', () => {
    const use = makeUse('csat', {
      answers: words({
        'wording@before': 'How content were you?',
        'wording@after': 'how content were you',
        'rule@before': '4 or 5 of 5',
        'rule@after': '3 to 5 of 5',
      }),
    });
    expect(readUse(model('csat'), use).findings).toEqual([
      'Not asked in the same way: which answers count as content.',
    ]);
  });
});

describe('the sheet of answers', () => {
  it('says every answer in words, also one whose field is gone', () => {
    const use = makeUse('trust-equation', {
      answers: [
        ...answers({ 'credibility.rating@before': 5, 'rater@before': 'self' }),
        { id: 'gone', words: 'kept' },
      ],
    });
    expect(answerSheet(model('trust-equation'), use)).toEqual({
      fields: [{ label: 'gone', value: 'kept' }],
      tables: [
        {
          caption: 'How it was rated',
          columns: ['Asked', 'Before', 'After'],
          rows: [['Who rated', 'Me', '']],
        },
        { caption: 'Part by part', columns: ['Part', 'Before'], rows: [['Credibility (C)', '5']] },
      ],
    });
  });
});
