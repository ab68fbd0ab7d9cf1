import { useEffect, useState } from 'react';
import { sampleDay } from '#shared/journal/sample-day.ts';
import { today } from './day.ts';
import { useStatus } from './journal-queries.ts';

const minute = 60_000;

/** The day that counts for what is due: today by the clock of this machine; in the sample, the last day of its story. */
export function useToday(): string {
  const isSample = useStatus().open?.sample ?? false;
  const [day, setDay] = useState(() => today());
  useEffect(() => {
    const timer = setInterval(() => setDay(today()), minute);
    return () => clearInterval(timer);
  }, []);
  return isSample ? sampleDay : day;
}
