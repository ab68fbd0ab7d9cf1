import type { Phase } from '../measure.ts';
import { readDay } from '../read-day.ts';
import { readNumber } from '../read-number.ts';
import type { Reading } from '../reading.ts';
import { readPhase } from './read-phase.ts';

/** Readers for the cells of one table; the days, phases and values of a long table are few and come again and again. */
export type CellReaders = {
  readonly day: (text: string) => Reading<string>;
  readonly phase: (text: string) => Reading<Phase>;
  readonly number: (text: string) => Reading<number>;
};

export const createCellReaders = (): CellReaders => ({
  day: remembered(readDay),
  phase: remembered(readPhase),
  number: remembered(readNumber),
});

/** As many different cells as are worth remembering. */
const most = 5000;

function remembered<Value>(read: (text: string) => Reading<Value>) {
  const known = new Map<string, Reading<Value>>();
  return (text: string): Reading<Value> => {
    const before = known.get(text);
    if (before) return before;
    const reading = read(text);
    if (known.size < most) known.set(text, reading);
    return reading;
  };
}
