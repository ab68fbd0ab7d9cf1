import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { bundleProgram } from './bundle-program.ts';
import { checkHome, type Line } from './kill/kill-check.ts';
import { makeHomes, type KillHome } from './kill/kill-home.ts';
import type { TaskName } from './kill/kill-tasks.ts';
import { createSeeded, type Seeded } from './seeded.ts';
import type { Rig } from './rig.ts';

/** After so many kills of each home it begins anew: a journal that grows without end makes every round slower. */
const roundsOfAHome = 72;

/** Kills the app with SIGKILL while it writes, starts it again, and looks for everything it had acknowledged. */
export const killRig: Rig = {
  does: 'SIGKILL over every long and short way of writing, with and without a password: 0 acknowledged lost',
  rounds: 18,
  run: async ({ rounds, seed, stopped = () => false }) => {
    const base = await mkdtemp(path.join(tmpdir(), 'hindsight-kill-'));
    const random = createSeeded(seed);
    const counts = new Map<TaskName, { kills: number; acknowledged: number; starting: number }>();
    const faults: string[] = [];
    try {
      const program = await bundleProgram('kill/kill-child.ts');
      let work: { readonly home: KillHome; readonly task: TaskName }[] = [];
      for (let round = 0; round < rounds && !stopped(); round += 1) {
        if (round % roundsOfAHome === 0) {
          const homes = await makeHomes(base);
          work = homes.flatMap((home) => home.tasks.map((task) => ({ home, task })));
        }
        const { home, task } = work[round % work.length] as (typeof work)[number];
        const lines = await workAndKill(program, home, task, (round + 1) * 10_000, random);
        const count = counts.get(task) ?? { kills: 0, acknowledged: 0, starting: 0 };
        counts.set(task, count);
        count.kills += 1;
        count.acknowledged += lines.filter(([kind]) => kind !== 'ready').length;
        count.starting += lines.length === 0 ? 1 : 0;
        const found = await checkHome(home, lines).catch((error: unknown) => [String(error)]);
        const where = `kill ${round} during ${task} in ${path.basename(home.folder)}`;
        faults.push(...found.map((fault) => `${where}: ${fault}`));
      }
    } finally {
      await rm(base, { recursive: true, force: true });
    }
    const sum = (of: 'kills' | 'acknowledged' | 'starting') =>
      [...counts.values()].reduce((total, count) => total + count[of], 0);
    return {
      figures: [
        { what: 'processes killed', figure: sum('kills') },
        { what: 'of them before they had the journal open', figure: sum('starting') },
        { what: 'writes they had acknowledged', figure: sum('acknowledged') },
        ...[...counts].map(([task, { kills, acknowledged }]) => ({
          what: `${task}: kills / acknowledged`,
          figure: `${kills} / ${acknowledged}`,
        })),
        { what: 'acknowledged and lost, unreadable, or half there', figure: faults.length },
      ],
      faults,
    };
  },
};

async function workAndKill(
  program: string,
  home: KillHome,
  task: TaskName,
  start: number,
  random: Seeded,
): Promise<readonly Line[]> {
  const child = spawn(
    process.execPath,
    [program, home.folder, task, String(start), String(home.password)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  const ended = once(child, 'close');
  // Sometimes while it starts, sometimes long after.
  if (random.chance(0.9)) await Promise.race([once(child.stdout, 'data'), ended]);
  await pause(random.next() * 300);
  child.kill('SIGKILL');
  await ended;
  // The last line may be cut: what was not said to the end was not acknowledged.
  return output
    .slice(0, Math.max(0, output.lastIndexOf('\n')))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [kind = '', id = '', ...value] = line.split(' ');
      return [kind, id, value.join(' ')] as const;
    });
}
