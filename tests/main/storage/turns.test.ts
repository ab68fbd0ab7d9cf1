import { expect, test } from 'vitest';
import { createTurns } from '#main/storage/turns.ts';

test('work on one thing happens in the order it was asked for, however long each piece takes', async () => {
  const turns = createTurns();
  const done: string[] = [];
  let finishFirst = (): void => undefined;
  const first = turns.take('entry', async () => {
    await new Promise<void>((resolve) => (finishFirst = resolve));
    done.push('slow first');
  });
  const second = turns.take('entry', async () => done.push('quick second'));
  await turns.take('customer', async () => done.push('something else'));
  finishFirst();
  await Promise.all([first, second]);
  expect(done).toEqual(['something else', 'slow first', 'quick second']);
});

test('work that fails tells its own caller and does not hold up the next', async () => {
  const turns = createTurns();
  const failing = turns.take('entry', () => Promise.reject(new Error('no room')));
  const next = turns.take('entry', () => Promise.resolve('done'));
  await expect(failing).rejects.toThrow('no room');
  expect(await next).toBe('done');
  await turns.settled();
});
