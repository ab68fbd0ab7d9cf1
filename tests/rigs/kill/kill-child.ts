import path from 'node:path';
import { buildClient } from '#shared/contract/client.ts';
import type { JournalClient } from '#shared/contract/contract.ts';
import { createJournal } from '#main/create-journal.ts';
import { finishJob } from '../finish-job.ts';
import { rigPorts } from '../rig-ports.ts';
import { rigPassword } from '../rig-secrets.ts';
import { killTasks, type TaskName } from './kill-tasks.ts';

const say = (kind: string, id: string, value: string | number): void =>
  void process.stdout.write(`${kind} ${id} ${String(value).replaceAll('\n', ' ')}\n`);

/** Opens the journal as a host does and works without end. */
async function work(home: string, task: TaskName, start: number, known: number): Promise<void> {
  const app = await createJournal(rigPorts(home));
  const client = buildClient(app.dispatch);
  const password = await openJournal(client, path.join(home, 'journal'), known);
  // Turning a password on or off goes on by itself where it was cut short.
  const { job } = await client.password.status();
  if (job !== null) await finishJob(client, { outcome: 'started', job });
  say('ready', '-', '-');
  await killTasks[task]({ client, start, password, say });
}

/** Gives the number of the password it was opened with: the one killed before may have written the next one unsaid. */
async function openJournal(client: JournalClient, folder: string, known: number): Promise<number> {
  let outcome = await client.journals.open({ folder });
  let password = known;
  for (; outcome.outcome === 'not-opened' && outcome.locked; password += 1) {
    if (password > known + 1) throw new Error(outcome.reason);
    const secret = { kind: 'password', text: rigPassword(password) } as const;
    outcome = await client.journals.unlock({ folder, secret });
    if (outcome.outcome === 'opened') break;
  }
  if (outcome.outcome === 'not-opened') throw new Error(outcome.reason);
  if (outcome.readOnly) throw new Error(outcome.readOnly.reason);
  for (const damage of outcome.damage) say('damage', '-', damage);
  if (password !== known) say('password', '-', password);
  return password;
}

const [home = '', task = '', start, known] = process.argv.slice(2);
void work(home, task as TaskName, Number(start), Number(known)).catch((error: unknown) => {
  say('failed', '-', String(error));
});
