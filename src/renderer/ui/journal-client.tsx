import { createContext, use, type ReactNode } from 'react';
import { buildClient, type Invoke } from '#shared/contract/client.ts';
import type { JournalClient } from '#shared/contract/contract.ts';

const JournalContext = createContext<JournalClient | null>(null);

/** Hands the journal's calls to every part below. */
export function JournalProvider(props: {
  readonly journal: JournalClient;
  readonly children: ReactNode;
}) {
  return <JournalContext value={props.journal}>{props.children}</JournalContext>;
}

/** The calls of the journal: `useJournal().entries.list()`. */
export function useJournal(): JournalClient {
  const journal = use(JournalContext);
  if (!journal) throw new Error('useJournal needs a JournalProvider above it');
  return journal;
}

/** The desktop app hands its client in through the preload; in the browser the same calls are requests. */
export const hostClient = (): JournalClient => window.hindsight ?? buildClient(callOverHttp);

const callOverHttp: Invoke = async (channel, request) => {
  const body = request === undefined ? '' : JSON.stringify(request);
  const response = await fetch(`/call/${channel}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body,
    // Lets the last words leave while the window closes; the browser carries up to 64 KB of them.
    keepalive: /:(draft|save)$/.test(channel) && body.length < 30_000,
  });
  const answer = (await response.json()) as { readonly value?: unknown; readonly error?: string };
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value;
};
