import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isAcceptable, usualStretching } from '#main/password/stretch-password.ts';
import { realPorts } from '#main/platform/real-ports.ts';
import { makePorts } from '../make-ports.ts';
import { startApp } from '../start-app.ts';
import { password, startSealed, unlock } from './sealed-journal.ts';

// The other tests stretch passwords a hundredth as much, through a port.
const atFullStrength = () => makePorts({ stretching: usualStretching });

test('the product stretches a password as its format page says, and opens what it made', async () => {
  expect(realPorts('resources').stretching).toEqual({ cost: 131_072, blockSize: 8, parallel: 1 });
  const { app, ports, folder } = await startSealed(await atFullStrength());
  await app.close();
  const manifest = JSON.parse(await readFile(path.join(folder, 'journal.json'), 'utf8'));
  expect(manifest.keySlots[0]).toMatchObject({ kind: 'password', cost: 131_072, blockSize: 8 });
  const { journal } = await startApp(ports);
  expect(await unlock(journal, folder)).toMatchObject({ outcome: 'opened', damage: [] });
});

test('a whole journal whose password was stretched less is refused by the product', async () => {
  const { app, folder } = await startSealed();
  await app.close();
  const { journal } = await startApp(await atFullStrength());
  expect(await unlock(journal, folder, password)).toMatchObject({
    outcome: 'not-opened',
    locked: true,
    reason: expect.stringContaining('The password was not tried'),
  });
});

test.each([
  ['the least', {}, true],
  ['twice as much', { cost: 2 ** 18 }, true],
  ['half as much', { cost: 2 ** 16 }, false],
  ['smaller blocks', { blockSize: 4 }, false],
  ['a cost that is no power of two', { cost: 131_073 }, false],
  ['no cost', { cost: 0 }, false],
  ['more memory than a computer can bear', { cost: 2 ** 21 }, false],
  ['more rounds than anybody would wait for', { parallel: 64 }, false],
])('scrypt with %s is taken: %o %s', (_, difference, isTaken) => {
  expect(isAcceptable({ ...usualStretching, ...difference }, usualStretching)).toBe(isTaken);
});
