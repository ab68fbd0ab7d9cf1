import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundleProgram } from './bundle-program.ts';
import type { Rig } from './rig.ts';

const takers = 6;

/** Several processes go for the lock that a killed one left behind, all at the same moment. */
export const lockRig: Rig = {
  does: `${takers} processes at once for the journal a killed one left: one of them wins, each time`,
  rounds: 3,
  run: async ({ rounds }) => {
    const program = await bundleProgram('lock-child.ts');
    const faults: string[] = [];
    let refused = 0;
    for (let round = 0; round < rounds; round += 1) {
      const winners = await race(program);
      refused += takers - winners;
      if (winners !== 1) faults.push(`round ${round}: ${winners} winners`);
    }
    return {
      figures: [
        { what: 'races', figure: rounds },
        { what: 'takers that were told who has the journal', figure: refused },
        { what: 'races with none or with two winners', figure: faults.length },
      ],
      faults,
    };
  },
};

async function race(program: string): Promise<number> {
  const home = await mkdtemp(path.join(tmpdir(), 'hindsight-lock-'));
  try {
    const first = spawn(process.execPath, [program, home], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(first.stdout, 'data');
    first.kill('SIGKILL');
    await once(first, 'close');
    const children = Array.from({ length: takers }, () =>
      spawn(process.execPath, [program, home], { stdio: ['ignore', 'pipe', 'inherit'] }),
    );
    const answers = await Promise.all(
      children.map(async ({ stdout }) => String((await once(stdout, 'data'))[0])),
    );
    await Promise.all(
      children.map(async (child) => {
        child.kill('SIGKILL');
        await once(child, 'close');
      }),
    );
    return answers.filter((answer) => answer.startsWith('taken')).length;
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
