import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** One Syncthing that talks to this machine only. */
export type SyncthingDevice = {
  readonly id: string;
  readonly folder: string;
  readonly pause: (other: string) => Promise<void>;
  readonly resume: (other: string) => Promise<void>;
  /** Looks through the folder for what has changed. */
  readonly scan: () => Promise<void>;
  /** Whether this device has everything it knows of, and `other` as well. */
  readonly isInStep: (other: string) => Promise<boolean>;
  readonly stop: () => Promise<void>;
};

const shared = 'journal';

/** Why Syncthing cannot be run here, or `null`. */
export function whyNoSyncthing(): string | null {
  try {
    execFileSync('syncthing', ['--version'], { stdio: 'ignore' });
    return null;
  } catch {
    return 'Syncthing is not installed here: nothing was run (on Debian: apt-get install syncthing).';
  }
}

/** Two devices that know each other and share one folder: no discovery, no relays, loopback addresses only. */
export async function startTwoDevices(
  home: string,
): Promise<readonly [SyncthingDevice, SyncthingDevice]> {
  const made = await Promise.all(
    ['laptop', 'desk'].map(async (name) => {
      const own = path.join(home, name);
      const folder = path.join(own, 'journal');
      await mkdir(path.join(folder, '.stfolder'), { recursive: true });
      execFileSync('syncthing', ['generate', `--home=${own}/config`, '--no-default-folder'], {
        stdio: 'ignore',
      });
      const id = execFileSync('syncthing', ['serve', `--home=${own}/config`, '--device-id'], {
        encoding: 'utf8',
      }).trim();
      const key = randomBytes(16).toString('hex');
      return { own, folder, id, key, port: await freePort(), api: await freePort() };
    }),
  );
  const devices = await Promise.all(
    made.map(async (device) => {
      await writeFile(path.join(device.own, 'config', 'config.xml'), configOf(device, made));
      return start(device);
    }),
  );
  return devices as unknown as readonly [SyncthingDevice, SyncthingDevice];
}

type Made = {
  readonly own: string;
  readonly folder: string;
  readonly id: string;
  readonly key: string;
  readonly port: number;
  readonly api: number;
};

const configOf = (device: Made, all: readonly Made[]): string => `<configuration version="36">
  <folder id="${shared}" path="${device.folder}" type="sendreceive" rescanIntervalS="3600" fsWatcherEnabled="false">
    ${all.map(({ id }) => `<device id="${id}"/>`).join('')}
    <minDiskFree unit="%">0</minDiskFree>
  </folder>
  ${all
    .map(({ id, port }) => `<device id="${id}"><address>tcp://127.0.0.1:${port}</address></device>`)
    .join('\n  ')}
  <gui enabled="true" tls="false"><address>127.0.0.1:${device.api}</address><apikey>${device.key}</apikey></gui>
  <options>
    <listenAddress>tcp://127.0.0.1:${device.port}</listenAddress>
    <globalAnnounceEnabled>false</globalAnnounceEnabled>
    <localAnnounceEnabled>false</localAnnounceEnabled>
    <relaysEnabled>false</relaysEnabled>
    <natEnabled>false</natEnabled>
    <urAccepted>-1</urAccepted>
    <autoUpgradeIntervalH>0</autoUpgradeIntervalH>
    <crashReportingEnabled>false</crashReportingEnabled>
    <startBrowser>false</startBrowser>
    <reconnectionIntervalS>1</reconnectionIntervalS>
  </options>
</configuration>
`;

async function start(device: Made): Promise<SyncthingDevice> {
  const words = [
    'serve',
    `--home=${device.own}/config`,
    '--no-browser',
    '--no-restart',
    '--no-upgrade',
  ];
  const child = spawn('syncthing', words, { stdio: 'ignore' });
  const ask = (method: string, call: string) => callApi(device, method, call);
  await untilAnswers(child, () => ask('GET', 'system/ping'));
  return {
    id: device.id,
    folder: device.folder,
    pause: async (other) => void (await ask('POST', `system/pause?device=${other}`)),
    resume: async (other) => void (await ask('POST', `system/resume?device=${other}`)),
    scan: async () => void (await ask('POST', `db/scan?folder=${shared}`)),
    async isInStep(other) {
      const status = (await ask('GET', `db/status?folder=${shared}`)) as {
        state: string;
        needTotalItems: number;
      };
      const there = (await ask('GET', `db/completion?folder=${shared}&device=${other}`)) as {
        completion: number;
        needItems: number;
        remoteState?: string;
      };
      return status.state === 'idle' && status.needTotalItems === 0 && there.completion === 100;
    },
    async stop() {
      const ended = once(child, 'close');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function callApi(device: Made, method: string, call: string): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${device.api}/rest/${call}`, {
    method,
    headers: { 'X-API-Key': device.key },
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`Syncthing answered ${response.status}: ${text}`);
  return text === '' ? null : JSON.parse(text);
}

async function untilAnswers(child: ChildProcess, ask: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    if (child.exitCode !== null) throw new Error(`Syncthing ended with ${child.exitCode}.`);
    try {
      await ask();
      return;
    } catch {
      await pause(200);
    }
  }
  throw new Error('Syncthing did not answer within 30 seconds.');
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
