import { cp, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { buildClient } from '#shared/contract/client.ts';
import { createJournal } from '#main/create-journal.ts';
import { makeEntry } from '../../main/make-entry.ts';
import { finishJob } from '../finish-job.ts';
import { rigPorts } from '../rig-ports.ts';
import { rigPassword, rigRecoveryKey } from '../rig-secrets.ts';
import type { TaskName } from './kill-tasks.ts';

/** One computer with a small journal, and what is known to have been acknowledged there. */
export type KillHome = {
  readonly folder: string;
  readonly tasks: readonly TaskName[];
  /** The newest acknowledged title of each entry. */
  readonly titles: Map<string, number>;
  /** The blob of each evidence item that was acknowledged. */
  readonly evidence: Map<string, string>;
  readonly criteria: Set<string>;
  /** The number of the newest acknowledged password. */
  password: number;
};

const everyTask: readonly TaskName[] = [
  'save',
  'draft',
  'attach',
  'import',
  'export',
  'copy',
  'backup',
  'restore',
];

/** With a password, which is also changed, turned off and on, and without: the first dozen rounds see every task. */
export const makeHomes = async (base: string): Promise<readonly KillHome[]> => [
  await makeHome(path.join(base, 'sealed'), ['change', 'turn', ...everyTask], true),
  await makeHome(path.join(base, 'plain'), everyTask, false),
];

async function makeHome(
  folder: string,
  tasks: readonly TaskName[],
  sealed: boolean,
): Promise<KillHome> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(path.join(folder, 'documents'), { recursive: true });
  for (const pack of ['units/develop-customer-relationships-l2', 'reflective-models/gibbs']) {
    const file = `guides/${pack}.json`;
    await cp(path.join('resources', file), path.join(folder, 'resources', file));
  }
  const app = await createJournal(rigPorts(folder));
  const client = buildClient(app.dispatch);
  const made = await client.journals.create({
    folder: path.join(folder, 'journal'),
    profile: {
      candidate: 'Ada Example',
      level: 2,
      jobTitle: '',
      workplace: '',
      sector: 'retail',
      unitIds: ['develop-customer-relationships-l2'],
      modelId: 'gibbs',
    },
    ...(sealed ? { password: { password: rigPassword(0), recoveryKey: rigRecoveryKey } } : {}),
  });
  if (made.outcome === 'not-opened') throw new Error(made.reason);
  for (let number = 0; number < 3; number += 1) {
    const entry = await client.entries.create({ modelId: 'gibbs', title: '0', happenedOn: null });
    const { id, code } = entry;
    await client.entries.save({ ...makeEntry({ included: true }), id, code, title: '0' });
  }
  const file = path.join(folder, 'documents', 'to restore.hindsight');
  await finishJob(client, await client.bundles.make({ file }));
  await app.close();
  return {
    folder,
    tasks,
    titles: new Map(),
    evidence: new Map(),
    criteria: new Set(),
    password: 0,
  };
}
