import type { LifecycleChart } from './chart.ts';
import { dayText } from './day-text.ts';
import { counted } from './make-blocks.ts';
import type { Run, TableBlock } from './report.ts';

/** The time line in words, contact by contact, for whoever cannot see it. */
export function lifecycleAlternative(chart: LifecycleChart): string {
  const contacts = chart.contacts.map(
    ({ code, day, stageName, move }) =>
      `${code} on ${dayText(day)}: ${stageName}${move === 'back' ? ', a step back' : ''}.`,
  );
  const followUps = chart.followUps.map(
    ({ code, day, isDone }) => `${code} ${isDone ? 'done' : 'due'} on ${dayText(day)}.`,
  );
  return [
    `${chart.title}. Time line of ${counted(chart.contacts.length, 'contact')} along nine stages from the first opportunity to a good ending.`,
    ...contacts,
    ...followUps,
  ].join(' ');
}

/** The contacts of the drawing as a table. */
export const lifecycleTable = (chart: LifecycleChart): TableBlock => ({
  type: 'table',
  caption: `${chart.title}: the contacts`,
  columns: [
    { title: 'Contact', align: 'left', weight: 2 },
    { title: 'Day', align: 'left', weight: 4 },
    { title: 'Channel', align: 'left', weight: 3 },
    { title: 'Purpose', align: 'left', weight: 6 },
    { title: 'Stage', align: 'left', weight: 4 },
    { title: 'Against the one before', align: 'left', weight: 3 },
  ],
  rows: chart.contacts.map(({ code, day, channel, purpose, stageName, move, isReal }) => ({
    cells: [
      code,
      dayText(day),
      channel,
      `${purpose === '' ? 'not said' : purpose}${isReal ? '' : ' (not real work)'}`,
      stageName,
      move === null ? 'no stage' : moveNames[move],
    ].map(cell),
  })),
});

const moveNames = {
  begins: 'the beginning',
  stays: 'the same stage',
  on: 'further on',
  back: 'a step back',
} as const;

const cell = (text: string): readonly Run[] => [{ type: 'text', text }];
