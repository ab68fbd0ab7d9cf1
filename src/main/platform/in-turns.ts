import { setImmediate as letOthersWork } from 'node:timers/promises';

/** Milliseconds of work in one go before others have their turn. */
const turn = 4;

/** Does `work` for every item without keeping the app from answering anything else meanwhile. */
export async function inTurns<Item>(
  items: Iterable<Item>,
  work: (item: Item) => void,
): Promise<void> {
  let began = performance.now();
  for (const item of items) {
    work(item);
    if (performance.now() - began < turn) continue;
    await letOthersWork();
    began = performance.now();
  }
}
