import type { CustomerModel } from '../guides/customer-model.ts';
import { chosenAt, isTicked, numberAt, wordsAt } from './answers.ts';
import type { ModelUse } from './model-use.ts';
import { signed } from './rating-chart.ts';
import { nothingRead, type ReadTable, type ReadUse } from './use-reading.ts';

/**
 * What putting a complaint right takes, whatever a mnemonic calls it: LASS,
 * LAST, LEARN, LATTE, CLEAR, HEARD and an employer's own steps are laid along it.
 */
export const complaintSpine = [
  { id: 'hear', name: 'Hear' },
  { id: 'acknowledge', name: 'Acknowledge' },
  { id: 'apologise', name: 'Apologise' },
  { id: 'resolve', name: 'Resolve' },
  { id: 'inform', name: 'Inform' },
  { id: 'thank', name: 'Thank' },
  { id: 'follow-up', name: 'Follow up' },
] as const;

export type Step = {
  readonly name: string;
  readonly spine: readonly string[];
  readonly done: boolean;
  readonly words: string;
  /** `2026-03-14T14:05`, or `''`. */
  readonly at: string;
};

export type StepRun = {
  readonly steps: readonly Step[];
  readonly done: number;
  /** From the customer telling it, or else the first step, to the end of the matter; `null` while a time is missing. */
  readonly minutesToResolve: number | null;
  /** Whether the times stand in another order than the steps. */
  readonly inOrder: boolean;
};

/** One run through the steps of a complaint. Times are wall-clock times of one place. */
export function readSteps(model: CustomerModel, { answers }: Pick<ModelUse, 'answers'>): StepRun {
  const steps = model.parts.map(({ id, name, spine = [] }): Step => ({
    name,
    spine,
    done: isTicked(answers, { part: id, field: 'done' }),
    words: wordsAt(answers, { part: id, field: 'done' }),
    at: chosenAt(answers, { part: id, field: 'at' }),
  }));
  const times = steps.map(({ at }) => at).filter((at) => at !== '');
  const resolved = steps.findLast(({ spine, at }) => spine.includes('resolve') && at !== '')?.at;
  const from = chosenAt(answers, { field: 'reported' }) || (times[0] ?? '');
  const to = chosenAt(answers, { field: 'settled' }) || (resolved ?? '');
  return {
    steps,
    done: steps.filter(({ done }) => done).length,
    minutesToResolve: minutesBetween(from, to),
    inOrder: times.every((at, index) => index === 0 || at >= (times[index - 1] ?? '')),
  };
}

/** `null` where one is missing or no time, or the end lies before the beginning. */
export function minutesBetween(from: string, to: string): number | null {
  const [start, end] = [from, to].map((time) => Date.parse(`${time}:00.000Z`));
  const minutes = ((end ?? Number.NaN) - (start ?? Number.NaN)) / 60_000;
  return Number.isFinite(minutes) && minutes >= 0 ? Math.round(minutes) : null;
}

/** `45 minutes`, `2 hours 5 minutes`, `3 days 1 hour`. */
export function durationText(minutes: number): string {
  const [days, hours, rest] = [
    Math.floor(minutes / 1440),
    Math.floor((minutes % 1440) / 60),
    minutes % 60,
  ];
  const words = [
    count(days, 'day'),
    count(hours, 'hour'),
    days === 0 ? count(rest, 'minute') : '',
  ].filter((word) => word !== '');
  return words.length === 0 ? '0 minutes' : words.join(' ');
}

const count = (number: number, one: string): string =>
  number === 0 ? '' : `${number} ${one}${number === 1 ? '' : 's'}`;

/** Steps done, time to resolve, how upset everybody was, and the steps laid along the common spine. */
export const readComplaint: ReadUse = (model, use) => {
  const run = readSteps(model, use);
  if (use.answers.length === 0) return nothingRead;
  const left = run.steps.filter(({ done }) => !done).map(({ name }) => name);
  return {
    ...nothingRead,
    findings: [
      `${run.done} of ${run.steps.length} steps done${left.length === 0 ? '' : `; not done: ${left.join(', ')}`}.`,
      ...(run.minutesToResolve === null
        ? []
        : [`Time to resolve: ${durationText(run.minutesToResolve)}.`]),
      ...upsetLine(use, 'customer', 'The customer'),
      ...upsetLine(use, 'self', 'I'),
    ],
    tables: [spineTable(run)],
    cautions: [
      ...(run.inOrder ? [] : ['The times show another order than the steps have.']),
      ...(chosenAt(use.answers, { field: 'again' }) === 'yes'
        ? ['The problem has come back since, so it was not resolved for good.']
        : []),
    ],
  };
};

function upsetLine({ answers }: ModelUse, who: string, name: string): readonly string[] {
  const before = numberAt(answers, { field: `${who}-before` });
  const after = numberAt(answers, { field: `${who}-after` });
  if (before === null || after === null) return [];
  return [
    `${name}, upset from 1 to 5: ${before} at first, ${after} at the end (${signed(after - before)}).`,
  ];
}

/** Each common step, which steps of the model stand for it, and whether they were done. */
function spineTable(run: StepRun): ReadTable {
  const rows = complaintSpine.map(({ id, name }) => {
    const steps = run.steps.filter(({ spine }) => spine.includes(id));
    return [
      name,
      steps.length === 0 ? 'no step of its own' : steps.map((step) => step.name).join(', '),
      steps.length === 0 ? '–' : steps.some(({ done }) => done) ? 'Done' : 'Not done',
    ];
  });
  return { caption: 'Along the common steps', columns: ['Common step', 'Step here', 'Done'], rows };
}
