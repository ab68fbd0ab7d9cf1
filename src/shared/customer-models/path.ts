import type { CustomerModel } from '../guides/customer-model.ts';
import { dayText } from '../reports/day-text.ts';
import { chosenAt, wordsAt } from './answers.ts';
import type { ModelUse } from './model-use.ts';
import { durationText } from './steps.ts';
import { nothingRead, type ReadTable, type ReadUse } from './use-reading.ts';

export type PathStep = {
  readonly stage: string;
  readonly since: string;
  readonly sign: string;
  /** Days until the next stage; `null` for the last. */
  readonly days: number | null;
  readonly direction: 'start' | 'on' | 'back' | 'same';
};

/** The stages a customer was in, by day; moving back is as much a step as moving on. Rows without a day or stage are left out. */
export function readPath(
  model: CustomerModel,
  { rows }: Pick<ModelUse, 'rows'>,
): readonly PathStep[] {
  const order = model.parts.map(({ id }) => id);
  const reached = rows
    .map(({ answers }) => ({
      stageId: chosenAt(answers, { field: 'stage' }),
      since: chosenAt(answers, { field: 'day' }),
      sign: wordsAt(answers, { field: 'sign' }),
    }))
    .filter(({ stageId, since }) => order.includes(stageId) && since !== '')
    .sort((one, other) => (one.since < other.since ? -1 : one.since > other.since ? 1 : 0));
  return reached.map(({ stageId, since, sign }, index) => {
    const next = reached[index + 1];
    const before = reached[index - 1];
    const moved = before ? order.indexOf(stageId) - order.indexOf(before.stageId) : 0;
    return {
      stage: model.parts.find(({ id }) => id === stageId)?.name ?? stageId,
      since,
      sign,
      days: next ? daysBetween(since, next.since) : null,
      direction: !before ? 'start' : moved > 0 ? 'on' : moved < 0 ? 'back' : 'same',
    };
  });
}

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

export const readStages: ReadUse = (model, use) => {
  const path = readPath(model, use);
  const last = path.at(-1);
  if (!last) return nothingRead;
  const back = path.filter(({ direction }) => direction === 'back');
  return {
    ...nothingRead,
    findings: [
      `Now at “${last.stage}”, since ${dayText(last.since)}.`,
      ...back.map(({ stage, since }) => `Moved back to “${stage}” on ${dayText(since)}.`),
    ],
    tables: [pathTable(path)],
    cautions: [],
  };
};

const pathTable = (path: readonly PathStep[]): ReadTable => ({
  caption: 'The way so far',
  columns: ['Stage', 'Since', 'For', 'Moved', 'How I know'],
  rows: path.map(({ stage, since, days, direction, sign }) => [
    stage,
    dayText(since),
    days === null ? 'until now' : durationText(days * 1440),
    directionWords[direction],
    sign === '' ? 'not said' : sign,
  ]),
});

const directionWords = { start: 'Start', on: 'On', back: 'Back', same: 'Stayed' } as const;
