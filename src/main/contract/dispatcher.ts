import { contract, type JournalHandlers } from '#shared/contract/contract.ts';
import type { Call } from '#shared/contract/types.ts';

export type Dispatch = (channel: string, request: unknown) => Promise<unknown>;

/** Answers calls by the contract: checks the request, runs the handler, checks the answer. */
export function createDispatcher(handlers: JournalHandlers): Dispatch {
  return async (channel, request) => {
    const { call, handle } = findCall(handlers, channel);
    return call.response.parse(await handle(call.request.parse(request)));
  };
}

type AnyHandler = (request: unknown) => Promise<unknown>;

function findCall(handlers: JournalHandlers, channel: string): { call: Call; handle: AnyHandler } {
  const [room = '', name = ''] = channel.split(':');
  const call = ownValue(ownValue(contract, room), name) as Call | undefined;
  const handle = ownValue(ownValue(handlers, room), name) as AnyHandler | undefined;
  if (!call || !handle) throw new Error(`No such call: ${channel}`);
  return { call, handle };
}

function ownValue(record: unknown, key: string): unknown {
  return record && Object.hasOwn(record, key)
    ? (record as Record<string, unknown>)[key]
    : undefined;
}
