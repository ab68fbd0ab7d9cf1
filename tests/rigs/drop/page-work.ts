import type { Browser, Page } from 'playwright-core';

/** What a page did with its main thread for a while. */
export type PageWork = {
  readonly frames: number;
  /** Frames that came more than 100 ms after the one before. */
  readonly lateFrames: number;
  /** Tasks of over 50 ms by the clock, as the page itself is told (`longtask`). */
  readonly longByClock: number;
  /** Tasks that took over 50 ms of a processor: those are ours, however busy the machine is. */
  readonly longByProcessor: number;
  /** The longest task, in milliseconds of a processor. */
  readonly longest: number;
};

/** Watches the frames and tasks of a page while `work` goes on. */
export async function watchPage(
  browser: Browser,
  page: Page,
  work: () => Promise<void>,
): Promise<PageWork> {
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', '__metadata'] });
  await page.evaluate(startWatching);
  await work();
  const { gaps, long } = await page.evaluate<Watched>(stopWatching);
  const tasks = mainThreadTasks(JSON.parse((await browser.stopTracing()).toString('utf8')));
  return {
    frames: gaps.length,
    lateFrames: gaps.filter((gap) => gap > 100).length,
    longByClock: long,
    longByProcessor: tasks.filter((milliseconds) => milliseconds > 50).length,
    longest: tasks.reduce((most, each) => Math.max(most, each), 0),
  };
}

type Watched = { readonly gaps: readonly number[]; readonly long: number };

/** Runs in the page; as text, because the bundler would put names of its own into a function. */
const startWatching = `{
  const watched = { gaps: [], long: 0, on: true };
  window.watched = watched;
  new PerformanceObserver((list) => (watched.long += list.getEntries().length)).observe({ type: 'longtask' });
  let last = performance.now();
  const frame = (now) => {
    watched.gaps.push(now - last);
    last = now;
    if (watched.on) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}`;

const stopWatching = '((watched.on = false), watched)';

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time, in microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
};

/** Milliseconds of processor time of each task on the main threads of pages. */
function mainThreadTasks({
  traceEvents,
}: {
  readonly traceEvents: readonly TraceEvent[];
}): readonly number[] {
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  return traceEvents
    .filter(
      (event) => event.name.endsWith('RunTask') && event.ph === 'X' && mains.has(threadOf(event)),
    )
    .map(({ tdur = 0 }) => tdur / 1000);
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;
