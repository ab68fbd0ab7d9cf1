import type { OpenJournal } from '#main/journal/open-journal.ts';
import type { Ports } from '#main/platform/ports.ts';

/** What is needed to bring a file in: the journal it goes to, its name, and the makers of ids and times. */
export type ImportPlace = {
  readonly journal: OpenJournal;
  readonly name: string;
  readonly ports: Pick<Ports, 'clock' | 'random'>;
};
