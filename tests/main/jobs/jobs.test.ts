import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { createJobs, type JobOutcome, type RunningJob } from '#main/jobs/jobs.ts';
import { heldPromise } from '../held-promise.ts';

const makeJobs = () =>
  createJobs({ clock: () => new Date(), random: (count) => randomBytes(count) });
const file = { name: 'a.docx', format: 'docx', path: '/x/a.docx', bytes: 3 };

/** Work that waits until the test lets it go on. */
function heldWork() {
  const ending = heldPromise<JobOutcome>();
  const begun = heldPromise<RunningJob>();
  return {
    work: (job: RunningJob) => {
      begun.fulfil(job);
      return ending.promise;
    },
    begun: begun.promise,
    end: ending.fulfil,
  };
}

test('somebody who waits hears of the next step and of the ending', async () => {
  const jobs = makeJobs();
  const held = heldWork();
  const job = jobs.start(held.work);
  const running = await held.begun;
  const first = await jobs.handlers.next({ job, seen: -1 });
  const waiting = jobs.handlers.next({ job, seen: first?.step ?? 0 });
  running.progress({ doing: 'Making the PDF', done: 1, total: 2 });
  expect(await waiting).toMatchObject({ doing: 'Making the PDF', done: 1, total: 2, ending: null });
  running.saved(file);
  held.end({ outcome: 'saved', folder: '/x' });
  const ending = async () => {
    for (let seen = -1; ;) {
      const state = await jobs.handlers.next({ job, seen });
      if (!state || state.ending) return state?.ending;
      seen = state.step;
    }
  };
  expect(await ending()).toEqual({ outcome: 'saved', folder: '/x', files: [file] });
});

test('an ended job answers at once, however much was seen', async () => {
  const jobs = makeJobs();
  const job = jobs.start(async () => ({ outcome: 'saved', folder: '/x' }));
  await jobs.handlers.next({ job, seen: 0 });
  expect(await jobs.handlers.next({ job, seen: 1_000 })).toMatchObject({
    ending: { outcome: 'saved' },
  });
});

test('stopping tells the work, and what was saved before is named', async () => {
  const jobs = makeJobs();
  const job = jobs.start(async (running) => {
    running.saved(file);
    await new Promise((resolve) => {
      running.signal.addEventListener('abort', resolve);
    });
    return { outcome: 'cancelled' };
  });
  await jobs.handlers.stop({ job });
  const state = await jobs.handlers.next({ job, seen: 2 });
  expect(state?.ending).toEqual({ outcome: 'cancelled', files: [file] });
  expect(jobs.filesOf(job)).toEqual([file]);
});

test('work that throws fails with one sentence and keeps what was saved', async () => {
  const jobs = makeJobs();
  const job = jobs.start(async (running) => {
    running.saved(file);
    throw new Error('boom');
  });
  const state = await jobs.handlers.next({ job, seen: 1 });
  expect(state?.ending).toMatchObject({ outcome: 'failed', files: [file] });
  expect(state?.ending?.outcome === 'failed' && state.ending.reason).toContain('boom');
});

test('a job nobody knows is null, and stopping it harms nothing', async () => {
  const jobs = makeJobs();
  expect(await jobs.handlers.next({ job: '0'.repeat(26), seen: 0 })).toBeNull();
  await jobs.handlers.stop({ job: '0'.repeat(26) });
  expect(jobs.filesOf('0'.repeat(26))).toBeNull();
});

test('of finished jobs the last twenty are kept; a running one is never forgotten', async () => {
  const jobs = makeJobs();
  const held = heldWork();
  const running = jobs.start(held.work);
  const finished: string[] = [];
  for (let count = 0; count < 25; count += 1) {
    const job = jobs.start(async () => ({ outcome: 'saved', folder: '/x' }));
    await jobs.handlers.next({ job, seen: 0 });
    finished.push(job);
  }
  await new Promise(setImmediate);
  expect(finished.filter((job) => jobs.filesOf(job) === null)).toEqual(finished.slice(0, 5));
  expect(jobs.filesOf(running)).toEqual([]);
  held.end({ outcome: 'cancelled' });
});
