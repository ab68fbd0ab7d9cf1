import { describe, expect, it } from 'vitest';
import { coachText } from '#shared/coach/coach-text.ts';
import { signRules, type HintRule, type SignRule } from '#shared/coach/coach.ts';

const coach = (text: string, level: 2 | 3 | 4 = 2) => coachText(text, { level, models: [] });
const state = (text: string, rule: SignRule) =>
  coach(text).signs.find((sign) => sign.rule === rule)?.state;
const asks = (text: string, rule: HintRule) => coach(text).hints.some((hint) => hint.rule === rule);

describe('coachText', () => {
  it('says of every sign how it stands, in order', () => {
    expect(coach('').signs.map((sign) => sign.rule)).toEqual(signRules);
    expect(coach('').hints).toEqual([]);
  });

  it('gives places within the text, from before to', () => {
    const text = 'On Monday I felt proud 😀 because I used the trust equation.';
    const { signs, hints } = coach(text);
    const places = [...signs.flatMap((sign) => sign.spans), ...hints.map((h) => [h.from, h.to])];
    expect(places.length).toBeGreaterThan(3);
    for (const [from = -1, to = -1] of places) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeGreaterThan(from);
      expect(to).toBeLessThanOrEqual(text.length);
    }
  });

  it('asks more searchingly at level 3 and above', () => {
    const text = 'I used the trust equation.';
    expect(coach(text, 2).hints[0]?.question).not.toBe(coach(text, 3).hints[0]?.question);
  });

  it('takes polite formulas for no feeling', () => {
    expect(state('I said I would be happy to help.', 'D3')).toBe('not');
    expect(state('I was happy when she laughed.', 'D3')).toBe('found');
  });

  it('calls a single “but” only the start of a difficulty', () => {
    expect(state('The red one was there, but I took the blue one.', 'D5')).toBe('thin');
  });

  it('ignores “so” at the start of a sentence', () => {
    expect(state('So I went in. So there she was.', 'D6')).toBe('not');
    expect(state('It was late, so I rang her.', 'D6')).toBe('found');
  });

  it('tells a model used from a model named', () => {
    expect(state('We were taught LASS. The bill was paid at nine.', 'D7')).toBe('thin');
    expect(state('LASS made me wait until he had finished.', 'D7')).toBe('found');
    expect(asks('We were taught LASS. The bill was paid at nine.', 'B10')).toBe(true);
  });

  it('asks for one’s own part when only the team acts', () => {
    expect(asks('We served forty guests on Friday and we cleared the hall.', 'D1')).toBe(true);
    expect(asks('I served forty guests on Friday and cleared the hall.', 'D1')).toBe(false);
  });

  it('asks for a date, a measure or a person where a plan has none', () => {
    expect(asks('I will try to listen better.', 'D13')).toBe(true);
    expect(asks('I will ring her on Tuesday.', 'D13')).toBe(false);
  });

  it('asks where a figure comes from', () => {
    expect(asks('Satisfaction went up by half after that.', 'D14')).toBe(true);
    expect(asks('The tally sheet shows 18 of 22 where it was 11 of 20.', 'D14')).toBe(false);
  });

  it('counts a second look only when two weeks lie between', () => {
    expect(state('I read it again on 3 May; I wrote it on 1 May.', 'D15')).toBe('thin');
    expect(state('I read it again on 3 June; I wrote it on 1 May.', 'D15')).toBe('found');
  });

  it('sees a preference that was passed over, and one that was kept to', () => {
    expect(asks('She prefers the phone. I emailed her twice.', 'B12')).toBe(true);
    expect(asks('She prefers the phone. I rang her twice.', 'B12')).toBe(false);
  });

  it('gives the same answer each time', () => {
    const text = 'I smiled and was polite. They like me because I am nice.';
    expect(coach(text)).toEqual(coach(text));
  });
});
