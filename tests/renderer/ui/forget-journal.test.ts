import { MutationObserver, QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import type { AppStatus } from '#shared/contract/app-calls.ts';
import { forgetJournal } from '#renderer/ui/forget-journal.ts';
import { lendAddress } from '#renderer/ui/lent-addresses.ts';

const canary = 'Canaryword';
const locked = { open: null, locked: '/home/ada/journal' } as AppStatus;

/** All that a window still holds, as text. */
const held = (queries: QueryClient): string =>
  JSON.stringify([
    queries.getQueryCache().getAll(),
    queries
      .getMutationCache()
      .getAll()
      .map(({ state }) => state),
  ]);

test('a window that locks holds nothing it has read, nothing it has sent, and not what is still on its way', async () => {
  const queries = new QueryClient();
  queries.setQueryData(['app'], { open: { folder: canary } });
  queries.setQueryData(['entries'], [{ title: canary }]);
  queries.setQueryData(['history', 'entry', canary], { words: canary });
  await new MutationObserver(queries, {
    mutationFn: (words: string) => Promise.resolve(words),
  }).mutate(canary);
  const late = queries.fetchQuery({
    queryKey: ['customers'],
    queryFn: () => new Promise<string>((resolve) => setTimeout(() => resolve(canary), 20)),
  });
  expect(held(queries)).toContain(canary);

  forgetJournal(queries, ['app'], locked);
  expect(held(queries)).not.toContain(canary);
  await late.catch(() => undefined);
  expect(held(queries)).not.toContain(canary);
  expect(queries.getQueryData(['app'])).toEqual(locked);
});

test('a picture that was about to be saved has no address any more when the journal is locked', async () => {
  const address = lendAddress(new Blob([canary]));
  expect(await (await fetch(address)).text()).toBe(canary);
  forgetJournal(new QueryClient(), ['app'], locked);
  await expect(fetch(address)).rejects.toThrow();
});
