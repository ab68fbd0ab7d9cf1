import path from 'node:path';
import { createJournal, type JournalApp } from '#main/create-journal.ts';
import type { Ports } from '#main/platform/ports.ts';
import type { FileSystem } from '#main/storage/file-system.ts';
import type { NewProfile } from '#shared/contract/app-calls.ts';
import { buildClient } from '#shared/contract/client.ts';
import type { JournalClient } from '#shared/contract/contract.ts';
import { makePorts } from './make-ports.ts';

export type StartedApp = {
  readonly ports: Ports;
  readonly app: JournalApp;
  /** What a window would call. */
  readonly journal: JournalClient;
  /** Where `openNew` makes its journal. */
  readonly folder: string;
};

/** Starts the whole app as a host does. Give `ports` of an app before to start again on the same folders. */
export async function startApp(given?: Ports, fileSystem?: FileSystem): Promise<StartedApp> {
  const ports = given ?? (await makePorts());
  const app = await createJournal(ports, fileSystem);
  return {
    ports,
    app,
    journal: buildClient(app.dispatch),
    folder: path.join(ports.folders.documents, 'Hindsight', 'my-journal'),
  };
}

/** The same with a new, empty journal open. */
export async function startWithJournal(
  given?: Ports,
  fileSystem?: FileSystem,
): Promise<StartedApp> {
  const started = await startApp(given, fileSystem);
  const { folder, journal } = started;
  const outcome = await journal.journals.create({ folder, profile: makeNewProfile() });
  if (outcome.outcome === 'not-opened') throw new Error(outcome.reason);
  return started;
}

export const makeNewProfile = (difference: Partial<NewProfile> = {}): NewProfile => ({
  candidate: 'Ada Example',
  level: 2,
  jobTitle: 'Sales assistant',
  workplace: 'Corner shop',
  sector: 'retail',
  unitIds: ['develop-customer-relationships-l2'],
  modelId: 'gibbs',
  ...difference,
});
