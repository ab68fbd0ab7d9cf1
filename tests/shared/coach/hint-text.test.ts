import { describe, expect, it } from 'vitest';
import { askingSigns, signRules, sourceRules, verbRules } from '#shared/coach/coach.ts';
import { hintText, signName } from '#shared/coach/hint-text.ts';

describe('what the rules say', () => {
  it.each([...askingSigns, ...sourceRules, ...verbRules])(
    '%s gives a reason in one sentence and asks one question',
    (rule) => {
      const { why, question, higherQuestion, source, name } = hintText(rule);
      expect(why).toMatch(/^[^.?!]+\.$/);
      for (const asked of [question, higherQuestion ?? question]) {
        expect(asked).toMatch(/^[^?]+\?$/);
      }
      expect(source.length * name.length).toBeGreaterThan(0);
    },
  );

  it.each(signRules)('%s has a name for the screen', (rule) => {
    expect(signName(rule)).toMatch(/^[A-Z]/);
  });
});
