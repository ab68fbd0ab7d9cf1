import { randomBytes } from 'node:crypto';
import { homedir } from 'node:os';
import path from 'node:path';
import { usualStretching } from '#main/password/stretch-password.ts';
import type { Folders, Ports } from './ports.ts';
import { systemOpener } from './system-opener.ts';

export const clock: Ports['clock'] = () => new Date();
export const random: Ports['random'] = (count) => randomBytes(count);

/** What plain Node can give: everything but dialogs, the app's version and the report worker. */
export const realPorts = (
  resources: string,
): Pick<Ports, 'clock' | 'random' | 'stretching' | 'opener' | 'folders'> => ({
  clock,
  random,
  stretching: usualStretching,
  opener: systemOpener,
  folders: realFolders(resources, process.platform, process.env, homedir()),
});

/**
 * The folders each system has for an app's data and for documents;
 * `HINDSIGHT_DATA` and `HINDSIGHT_DOCUMENTS` come before both.
 */
export function realFolders(
  resources: string,
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
  home: string,
): Folders {
  return {
    resources,
    appData: path.resolve(
      environment['HINDSIGHT_DATA'] ||
        path.join(dataFolder(platform, environment, home), 'Hindsight'),
    ),
    documents: path.resolve(
      environment['HINDSIGHT_DOCUMENTS'] ||
        (platform === 'linux' && environment['XDG_DOCUMENTS_DIR']) ||
        path.join(home, 'Documents'),
    ),
  };
}

function dataFolder(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>,
  home: string,
): string {
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support');
  if (platform === 'win32') return environment['APPDATA'] || path.join(home, 'AppData', 'Roaming');
  return environment['XDG_CONFIG_HOME'] || path.join(home, '.config');
}
