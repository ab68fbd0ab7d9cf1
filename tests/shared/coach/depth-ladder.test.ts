import { describe, expect, it } from 'vitest';
import { coachText } from '#shared/coach/coach-text.ts';
import { depthLadder, nextRung } from '#shared/coach/depth-ladder.ts';

const ladder = (text: string) => depthLadder(coachText(text, { level: 2, models: [] }).signs);
const told = 'On Monday 2 March I rang Customer B about the parcel.';
const felt = 'I was ashamed, because I had forgotten her. She needed it that day.';

describe('depthLadder', () => {
  it('starts with what happened', () => {
    expect(nextRung(ladder(''))?.name).toBe('What happened');
  });

  it('leads on from telling to reasons and feelings', () => {
    expect(nextRung(ladder(told))?.name).toBe('Reasons and feelings');
  });

  it('leads on from reasons and feelings to other ways and views', () => {
    expect(nextRung(ladder(`${told} ${felt}`))?.name).toBe('Other ways and other views');
  });

  it('holds no number that could be taken for a score', () => {
    const values = ladder(`${told} ${felt}`).flatMap((rung) => Object.values(rung));
    expect(values.filter((value) => typeof value === 'number')).toEqual([]);
  });
});
