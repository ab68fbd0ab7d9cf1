import { describe, expect, it } from 'vitest';
import { autosaveDelays, createAutosave, type SaveStatus } from '#renderer/ui/autosave.ts';
import type { Saved } from '#shared/contract/contract.ts';

const savedAt = '2026-03-14T14:02:00.000Z';
const saved: Saved = { outcome: 'saved', savedAt };
const diskFull: Saved = { outcome: 'not-saved', reason: 'The disk is full.' };

describe('autosave', () => {
  it('saves 1.2 s after the last key', async () => {
    const desk = writingDesk();
    desk.type('a');
    await desk.pass(autosaveDelays.quiet - 1);
    expect(desk.saves).toEqual([]);
    await desk.pass(1);
    expect(desk.saves).toEqual(['a']);
    expect(desk.status()).toEqual({ state: 'saved', at: savedAt });
  });

  it('saves at least every 2 s while keys keep coming', async () => {
    const desk = writingDesk();
    for (let second = 0; second < 10; second += 1) {
      desk.type(`word ${second}`);
      await desk.pass(500);
    }
    expect(desk.saveTimes).toEqual([2000, 4000]);
  });

  it('never runs two saves at once and saves the newest value next', async () => {
    const desk = writingDesk();
    const first = desk.holdNextSave();
    desk.type('one');
    await desk.pass(1200);
    desk.type('two');
    desk.type('three');
    await desk.pass(5000);
    expect(desk.saves).toEqual(['one']);
    first.answer(saved);
    await desk.pass(2000);
    expect(desk.saves).toEqual(['one', 'three']);
  });

  it('keeps what could not be saved and saves it when asked again', async () => {
    const desk = writingDesk();
    desk.answerNext(diskFull);
    desk.type('precious');
    await desk.pass(1200);
    expect(desk.status()).toEqual({ state: 'not-saved', reason: 'The disk is full.' });
    expect(desk.autosave.hasFailed()).toBe(true);
    await desk.autosave.flush();
    expect(desk.saves).toEqual(['precious', 'precious']);
    expect(desk.status()).toEqual({ state: 'saved', at: savedAt });
    expect(desk.autosave.hasFailed()).toBe(false);
  });

  it('does not put an older value over one typed while its save failed', async () => {
    const desk = writingDesk();
    const first = desk.holdNextSave();
    desk.type('old');
    await desk.pass(1200);
    desk.type('new');
    first.answer(diskFull);
    await desk.pass(0);
    await desk.autosave.flush();
    expect(desk.saves).toEqual(['old', 'new']);
  });

  it('says why when the app does not answer', async () => {
    const desk = writingDesk();
    desk.failNext(new Error('The window was disconnected.'));
    desk.type('a');
    await desk.pass(1200);
    expect(desk.status()).toEqual({ state: 'not-saved', reason: 'The window was disconnected.' });
  });

  it('saves on leaving what was typed a moment ago', async () => {
    const desk = writingDesk();
    desk.type('last words');
    await desk.autosave.flush();
    expect(desk.saves).toEqual(['last words']);
    await desk.pass(10_000);
    expect(desk.saves).toEqual(['last words']);
  });

  it('saves on leaving also what is typed while a save is under way', async () => {
    const desk = writingDesk();
    const first = desk.holdNextSave();
    desk.type('one');
    await desk.pass(1200);
    desk.type('two');
    const left = desk.autosave.flush();
    first.answer(saved);
    await left;
    expect(desk.saves).toEqual(['one', 'two']);
  });

  it('saves nothing when nothing was typed', async () => {
    const desk = writingDesk();
    await desk.autosave.flush();
    expect(desk.saves).toEqual([]);
  });

  it('makes what was only made safe final on leaving, once', async () => {
    const desk = writingDesk({ keeps: true });
    desk.type('a');
    await desk.pass(1200);
    expect(desk.kept).toEqual([]);
    await desk.autosave.flush();
    await desk.autosave.flush();
    expect(desk.saves).toEqual(['a']);
    expect(desk.kept).toEqual(['a']);
  });

  it('makes the words final after five minutes of change', async () => {
    const desk = writingDesk({ keeps: true });
    for (let minute = 0; minute <= 5; minute += 1) {
      desk.type(`minute ${minute}`);
      await desk.pass(60_000);
    }
    expect(desk.saves).toEqual(['minute 0', 'minute 1', 'minute 2', 'minute 3', 'minute 4']);
    expect(desk.kept).toEqual(['minute 5']);
  });

  it('makes the words final with the next save when another computer saved too', async () => {
    const desk = writingDesk({ keeps: true });
    desk.type('a');
    desk.autosave.keepNext();
    await desk.pass(1200);
    desk.type('b');
    await desk.pass(1200);
    expect([desk.saves, desk.kept]).toEqual([['b'], ['a']]);
  });

  it('makes words final that were being saved when another computer saved, and is unsaved until then', async () => {
    const desk = writingDesk({ keeps: true });
    const first = desk.holdNextSave();
    desk.type('a');
    await desk.pass(1200);
    desk.autosave.keepNext();
    first.answer(saved);
    await desk.pass(0);
    expect(desk.autosave.isUnsaved()).toBe(true);
    await desk.pass(1200);
    expect([desk.saves, desk.kept]).toEqual([['a'], ['a']]);
    expect(desk.autosave.isUnsaved()).toBe(false);
  });

  it('makes the words final that are typed while others are made final and another computer saves', async () => {
    const desk = writingDesk({ keeps: true });
    desk.type('a');
    const leaving = desk.holdNextSave();
    const flushed = desk.autosave.flush();
    desk.autosave.keepNext();
    leaving.answer(saved);
    await flushed;
    desk.type('b');
    await desk.pass(1200);
    expect([desk.saves, desk.kept]).toEqual([[], ['a', 'b']]);
  });

  it('tries to make the words final again when that failed', async () => {
    const desk = writingDesk({ keeps: true });
    desk.type('a');
    desk.autosave.keepNext();
    desk.answerNext(diskFull);
    await desk.pass(1200);
    desk.type('b');
    await desk.pass(1200);
    expect([desk.saves, desk.kept]).toEqual([[], ['a', 'b']]);
  });
});

/** An autosave on a clock that is turned by hand, over a disk that answers as told. */
function writingDesk({ keeps = false } = {}) {
  const clock = handClock();
  const saves: string[] = [];
  const saveTimes: number[] = [];
  const kept: string[] = [];
  const statuses: SaveStatus[] = [];
  const answers: (() => Promise<Saved>)[] = [];
  const autosave = createAutosave<string>(clock, (status) => statuses.push(status));
  const answer = (log: string[]) => async (value: string) => {
    log.push(value);
    saveTimes.push(clock.now());
    return await (answers.shift() ?? (async () => saved))();
  };
  autosave.use({ save: answer(saves), keep: keeps ? answer(kept) : undefined });
  return {
    autosave,
    saves,
    saveTimes,
    kept,
    type: autosave.change,
    pass: clock.pass,
    status: () => statuses.at(-1),
    answerNext: (next: Saved) => answers.push(async () => next),
    failNext: (error: Error) =>
      answers.push(async () => {
        throw error;
      }),
    holdNextSave: () => {
      let answer: (next: Saved) => void = () => {};
      const held = new Promise<Saved>((resolve) => {
        answer = resolve;
      });
      answers.push(() => held);
      return { answer: (next: Saved) => answer(next) };
    },
  };
}

function handClock() {
  let time = 0;
  let timers: readonly { readonly due: number; readonly act: () => void }[] = [];
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  const pass = async (milliseconds: number) => {
    const end = time + milliseconds;
    await settle();
    for (;;) {
      const next = timers.filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)[0];
      if (!next) break;
      timers = timers.filter((timer) => timer !== next);
      time = Math.max(time, next.due);
      next.act();
      await settle();
    }
    time = end;
    await settle();
  };
  return {
    now: () => time,
    after: (milliseconds: number, act: () => void) => {
      const timer = { due: time + milliseconds, act };
      timers = [...timers, timer];
      return () => {
        timers = timers.filter((each) => each !== timer);
      };
    },
    pass,
  };
}
