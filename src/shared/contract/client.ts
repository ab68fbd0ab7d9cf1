import { channels } from './channels.ts';
import type { JournalClient } from './contract.ts';

/** Carries one call to the main process and its answer back. */
export type Invoke = (channel: string, request: unknown) => Promise<unknown>;

/** Builds `journal.reports.export(…)` and its like from the channel names. */
export function buildClient(invoke: Invoke): JournalClient {
  const rooms = Object.entries(channels).map(([room, names]) => [
    room,
    Object.fromEntries(
      names.map((name) => [name, (request: unknown) => invoke(`${room}:${name}`, request)]),
    ),
  ]);
  return Object.fromEntries(rooms) as JournalClient;
}
