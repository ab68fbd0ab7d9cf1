import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { actionStanding, dueActions, plannedAgainstActual } from '#shared/plans/action-standing.ts';
import { newAction, newPlan } from '#shared/plans/new-plan.ts';
import { testId } from '../../main/make-entry.ts';

const today = '2026-03-16';
const day = fc
  .integer({ min: -40, max: 40 })
  .map((days) => new Date(Date.UTC(2026, 2, 16 + days)).toISOString().slice(0, 10));
const action = fc
  .record({ due: fc.option(day, { nil: null }), doneOn: fc.option(day, { nil: null }) })
  .map((given) => ({ ...newAction(testId(1)), ...given }));

test('what is due comes in the order of the days, and nothing done or far ahead is among it', () => {
  fc.assert(
    fc.property(fc.array(action), (actions) => {
      const plan = { ...newPlan(testId(2), 'PL1', 'service'), actions };
      const due = dueActions([plan], today);
      const days = due.map((each) => each.action.due ?? '');
      expect(days).toEqual(days.toSorted());
      expect(due.every((each) => each.action.doneOn === null)).toBe(true);
      expect(days.every((each) => each !== '' && each <= '2026-03-23')).toBe(true);
      const open = actions.filter((each) => each.doneOn === null && (each.due ?? '9') < today);
      expect(due.filter(({ standing }) => standing === 'overdue')).toHaveLength(open.length);
    }),
  );
});

test('planned against actual is told in days', () => {
  const told = (due: string | null, doneOn: string | null) =>
    plannedAgainstActual({ due, doneOn }, today);
  expect(told('2026-03-10', '2026-03-10')).toBe('done on the day');
  expect(told('2026-03-10', '2026-03-13')).toBe('done 3 days late');
  expect(told('2026-03-10', '2026-03-09')).toBe('done 1 day early');
  expect(told(null, '2026-03-09')).toBe('done, no day was planned');
  expect(told('2026-03-15', null)).toBe('1 day overdue');
  expect(told('2026-03-16', null)).toBe('due today');
  expect(told('2026-03-20', null)).toBe('in 4 days');
  expect(actionStanding({ due: null, doneOn: null }, today)).toBe('undated');
});
