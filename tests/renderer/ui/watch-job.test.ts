import { describe, expect, it } from 'vitest';
import { watchJob } from '#renderer/ui/watch-job.ts';
import type { JobState } from '#shared/jobs/job.ts';

const job = 'j'.repeat(26);
const state = (changed: Partial<JobState>): JobState => ({
  id: job,
  step: 0,
  doing: 'Laying out pages',
  done: 0,
  total: 2,
  ending: null,
  ...changed,
});

/** Answers with the first state past the step that was seen, as the app does. */
const answering = (states: readonly JobState[]) => (request: { seen: number }) =>
  Promise.resolve(states.find(({ step }) => step > request.seen) ?? null);

describe('following long work', () => {
  it('tells every step once and gives the ending back', async () => {
    const ending: JobState['ending'] = { outcome: 'saved', folder: 'Documents', files: [] };
    const told: JobState[] = [];
    const states = [
      state({ step: 0 }),
      state({ step: 3, doing: 'Making the PDF', done: 1 }),
      state({ step: 4, done: 2, ending }),
    ];
    expect(await watchJob(job, answering(states), (each) => told.push(each))).toEqual(ending);
    expect(told.map(({ step }) => step)).toEqual([0, 3, 4]);
  });

  it('ends with a sentence when the work is no longer known', async () => {
    expect(await watchJob(job, answering([state({ step: 0 })]), () => {})).toEqual({
      outcome: 'failed',
      reason: 'The app no longer knows this work. Start it again.',
      files: [],
    });
  });
});
