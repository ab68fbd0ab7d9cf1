import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Whether a program is on this machine. */
export function has(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export const officeMissing = 'LibreOffice (soffice) is not on this machine';

/** Has LibreOffice save a file in another format, in a folder and a profile of their own; gives the new file's path to `use`. */
export async function convertWithOffice<T>(
  file: string,
  format: 'pdf' | 'docx',
  use: (converted: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hindsight-office-'));
  try {
    const profile = pathToFileURL(path.join(folder, 'profile')).href;
    const arguments_ = ['--headless', '--convert-to', format, '--outdir', folder, file];
    await run('soffice', [`-env:UserInstallation=${profile}`, ...arguments_]);
    return await use(path.join(folder, `${path.parse(file).name}.${format}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The words on the pages of a PDF between header and footer, in the order they are read. Lengths in points. */
export async function pageWords(
  pdf: string,
  body: { readonly top: number; readonly bottom: number },
): Promise<string> {
  const area = ['-x', '0', '-W', '596', '-y', `${body.top}`, '-H', `${body.bottom - body.top}`];
  const { stdout } = await run('pdftotext', ['-raw', '-r', '72', ...area, pdf, '-'], {
    maxBuffer: 50_000_000,
  });
  return stdout;
}
