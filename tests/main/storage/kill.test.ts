import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { openPlace, placeIn } from './open-place.ts';

const kills = 20;

test(
  `of ${kills} processes killed while they save, not one acknowledged save is lost`,
  { timeout: 120_000 },
  async () => {
    const program = await buildProgram();
    const journal = await temporaryFolder();
    const acknowledged = new Map<string, number>();
    let start = 0;
    for (let round = 0; round < kills; round += 1) {
      for (const [id, version] of await saveAndKill(program, journal, start)) {
        acknowledged.set(id, version);
        start = Math.max(start, version + 2);
      }
      const { records, damage } = await openPlace(placeIn(journal));
      expect(damage).toEqual([]);
      for (const [id, version] of acknowledged) {
        // A newer version may be there: written in full, but killed before it could say so.
        expect(Number(records.get('entry', id)?.title)).toBeGreaterThanOrEqual(version);
      }
    }
    expect(acknowledged.size).toBeGreaterThan(kills);
  },
);

/** Runs the program until a random moment and gives back every save it acknowledged, in order. */
async function saveAndKill(
  program: string,
  journal: string,
  start: number,
): Promise<readonly (readonly [id: string, version: number])[]> {
  const child = spawn(process.execPath, [program, journal, String(start)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  const ended = once(child, 'close');
  await Promise.race([once(child.stdout, 'data'), ended]);
  await pause(5 + Math.random() * 100);
  child.kill('SIGKILL');
  await ended;
  // The last line may be cut: what was not said to the end was not acknowledged.
  return output
    .slice(0, output.lastIndexOf('\n'))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [id = '', version = ''] = line.split(' ');
      return [id, Number(version)] as const;
    });
}

async function buildProgram(): Promise<string> {
  const outDir = await temporaryFolder();
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: fileURLToPath(new URL('./save-until-killed.ts', import.meta.url)), outDir },
  });
  return path.join(outDir, 'save-until-killed.mjs');
}
