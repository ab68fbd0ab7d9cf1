import path from 'node:path';
import { expect, test } from 'vitest';
import { newRecordId } from '#main/platform/new-record-id.ts';
import { realFolders, realPorts } from '#main/platform/real-ports.ts';
import { recordIdSchema } from '#shared/journal/ids.ts';

const home = path.resolve('/home/ada');
const folders = (platform: NodeJS.Platform, environment: Record<string, string> = {}) =>
  realFolders('/app/resources', platform, environment, home);

test('each system has its own place for the data of an app', () => {
  expect(folders('linux').appData).toBe(path.join(home, '.config', 'Hindsight'));
  expect(folders('linux', { XDG_CONFIG_HOME: path.resolve('/etc/ada') }).appData).toBe(
    path.resolve('/etc/ada/Hindsight'),
  );
  expect(folders('darwin').appData).toBe(
    path.join(home, 'Library', 'Application Support', 'Hindsight'),
  );
  expect(folders('win32', { APPDATA: path.resolve('/roaming') }).appData).toBe(
    path.resolve('/roaming/Hindsight'),
  );
});

test('both folders can be set from outside', () => {
  const set = { HINDSIGHT_DATA: path.resolve('/d'), HINDSIGHT_DOCUMENTS: path.resolve('/w') };
  expect(folders('linux', set)).toEqual({
    resources: '/app/resources',
    appData: path.resolve('/d'),
    documents: path.resolve('/w'),
  });
  expect(folders('win32').documents).toBe(path.join(home, 'Documents'));
});

test('ids are well formed, differ, and sort by the moment they were made at', () => {
  const { random } = realPorts('/app/resources');
  const at = (moment: string) => newRecordId({ clock: () => new Date(moment), random });
  const ids = Array.from({ length: 500 }, () => at('2026-03-14T18:00:00Z'));
  expect(new Set(ids).size).toBe(500);
  for (const id of ids) expect(recordIdSchema.safeParse(id).success).toBe(true);
  expect(at('2026-03-14T18:00:00.001Z') > (ids.sort().at(-1) ?? '')).toBe(true);
});
