import { spawn } from 'node:child_process';
import path from 'node:path';
import type { FileAction, Opener } from './ports.ts';

/** Opens files and addresses with the system's own programs, without a shell in between. */
export const systemOpener: Opener = {
  open: async (file) =>
    tell(
      await run(systemCommand(file)),
      `${file} is ready, but no program could be started to show it.`,
    ),
  showInFolder: async (file) =>
    tell(await run(showCommand(file)), `The file is in ${path.dirname(file)}.`),
};

/** Opens an address of ours in the owner's browser; where that cannot be done the printed address must do. */
export async function openAddress(address: string): Promise<void> {
  await run(systemCommand(address));
}

type Program = readonly [program: string, ...words: string[]];

function systemCommand(target: string): Program {
  if (process.platform === 'darwin') return ['open', target];
  // `explorer` takes a file or an address as one word, where `start` would read it as shell text.
  if (process.platform === 'win32') return ['explorer.exe', target];
  return ['xdg-open', target];
}

function showCommand(file: string): Program {
  if (process.platform === 'darwin') return ['open', '-R', file];
  if (process.platform === 'win32') return ['explorer.exe', `/select,${file}`];
  return ['xdg-open', path.dirname(file)];
}

/** Whether the program could be started and did not fail at once. */
function run([program, ...words]: Program): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, words, { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    // Windows' explorer ends with 1 even when it did its work.
    child.once('exit', (code) => resolve(code === 0 || process.platform === 'win32'));
    // A program that goes on running is showing the file.
    setTimeout(() => resolve(true), 2000).unref();
    child.unref();
  });
}

const tell = (done: boolean, reason: string): FileAction =>
  done ? { outcome: 'opened' } : { outcome: 'not-opened', reason };
