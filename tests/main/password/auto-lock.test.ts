import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAutoLock } from '#main/password/auto-lock.ts';

beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-03-14T18:00:00Z') }));
afterEach(() => void vi.useRealTimers());

const minute = 60_000;
const after = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

/** A journal with a password that is open, locked after ten minutes without a key. */
function makeLock(minutes: number | null = 10) {
  const state = { isOpen: true, locks: 0 };
  const autoLock = createAutoLock({
    clock: () => new Date(),
    isOpen: () => state.isOpen,
    lock: async () => {
      state.isOpen = false;
      state.locks += 1;
    },
    minutes: async () => minutes,
  });
  return { autoLock, state };
}

test('it locks after so many minutes without a key, and not before', async () => {
  const { autoLock, state } = makeLock();
  await autoLock.stayOpen();
  await after(10 * minute - 1);
  expect(state.isOpen).toBe(true);
  await after(1);
  expect(state).toEqual({ isOpen: false, locks: 1 });
});

test('every key begins the time anew', async () => {
  const { autoLock, state } = makeLock();
  for (let pressed = 0; pressed < 5; pressed += 1) {
    await autoLock.stayOpen();
    await after(9 * minute);
  }
  expect(state.isOpen).toBe(true);
  await after(minute);
  expect(state.isOpen).toBe(false);
});

test('it never locks by time where its owner chose so, nor a journal without a password', async () => {
  const never = makeLock(null);
  await never.autoLock.stayOpen();
  const plain = makeLock();
  plain.state.isOpen = false;
  await plain.autoLock.stayOpen();
  await plain.autoLock.lockSoon();
  await after(24 * 60 * minute);
  expect([never.state.locks, plain.state.locks]).toEqual([0, 0]);
});

test('the first key after a sleep comes too late: the time slept counts', async () => {
  const { autoLock, state } = makeLock();
  await autoLock.stayOpen();
  // A computer that sleeps runs no timers.
  vi.setSystemTime(Date.now() + 60 * minute);
  await autoLock.stayOpen();
  await after(1);
  expect(state.isOpen).toBe(false);
});

test('a window that waits is told first, and what it saves in two seconds is saved before the lock', async () => {
  const { autoLock, state } = makeLock();
  const told: string[] = [];
  const window = autoLock.asked().then(async (asked) => {
    told.push(`asked ${asked}, open ${state.isOpen}`);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    told.push(`saved, open ${state.isOpen}`);
  });
  const locking = autoLock.lockSoon();
  await after(3000);
  await Promise.all([window, locking]);
  expect(told).toEqual(['asked true, open true', 'saved, open true']);
  expect(state.isOpen).toBe(false);
});

test('a window that does not answer holds nothing up for more than two seconds', async () => {
  const { autoLock, state } = makeLock();
  void autoLock.asked();
  const locking = autoLock.lockSoon();
  await after(2100);
  await locking;
  expect(state.isOpen).toBe(false);
});

test('a window that waits in vain is answered after a while and asks again', async () => {
  const { autoLock } = makeLock();
  const asked = autoLock.asked();
  await after(20_000);
  expect(await asked).toBe(false);
});
