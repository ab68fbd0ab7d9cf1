import type { IncomingMessage } from 'node:http';
import { ZodError } from 'zod';
import type { Dispatch } from '#main/contract/dispatcher.ts';
import { plainHeaders } from '#main/pages/content-policy.ts';
import type { Page } from '#main/pages/answer-page.ts';

/** The largest call: a marked report or an import, as text. */
const maximumBytes = 80_000_000;

/** Carries one call of the window to the dispatcher: JSON in, `{ value }` or `{ error }` out. */
export async function answerCall(
  dispatch: Dispatch,
  channel: string,
  request: IncomingMessage,
): Promise<Page> {
  if (!request.headers['content-type']?.startsWith('application/json')) {
    return json(415, { error: 'Calls are sent as JSON.' });
  }
  const text = await readBody(request);
  if (text === null) return json(413, { error: 'This is too large: 80 MB is the most that fits.' });
  try {
    const value = await dispatch(channel, text === '' ? undefined : JSON.parse(text));
    return json(200, { value });
  } catch (error) {
    return json(error instanceof ZodError ? 400 : 500, { error: sentence(error) });
  }
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > maximumBytes) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

function sentence(error: unknown): string {
  if (error instanceof ZodError) {
    const issue = error.issues[0];
    return `Not understood: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim();
  }
  return error instanceof Error ? error.message : String(error);
}

const json = (status: number, value: unknown): Page => ({
  status,
  headers: { ...plainHeaders, 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: JSON.stringify(value),
});
