import { ulid } from 'ulid';
import type { Ports } from './ports.ts';

/** A new record's id: 26 characters, the moment first, so that ids sort by age. */
export const newRecordId = ({ clock, random }: Pick<Ports, 'clock' | 'random'>): string =>
  ulid(clock().getTime(), () => (random(1)[0] ?? 0) / 256).toLowerCase();
