import { coachText } from '#shared/coach/coach-text.ts';
import { readPassages } from '../../scripts/coach/calibrate.ts';
import { median, processorTime, timed } from './percentile.ts';
import type { Figure } from './run.ts';

/** How long the coach takes for a long account, of about 1,500 words. */
export async function benchCoach(): Promise<readonly Figure[]> {
  const words = readPassages('tests/fixtures/coach/passages')
    .flatMap(({ text }) => text.split(' '))
    .slice(0, 1500);
  const text = words.join(' ');
  const coach = () => coachText(text, { level: 2, models: [] });
  const times: number[] = [];
  const costs: number[] = [];
  for (let turn = 0; turn < 40; turn++) {
    times.push(await timed(async () => coach()));
    costs.push(processorTime(coach));
  }
  return [
    {
      what: `signs and hints of ${words.length} words`,
      figure: `${median(times.slice(10)).toFixed(0)} ms`,
      goal: '≤ 30 ms',
    },
    {
      what: 'the same, time of the processor',
      figure: `${median(costs.slice(10)).toFixed(0)} ms`,
      goal: '≤ 30 ms',
    },
  ];
}
