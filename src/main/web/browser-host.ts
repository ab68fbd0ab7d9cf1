import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JournalApp } from '#main/create-journal.ts';
import { answerPage, type Page, type PageSource } from '#main/pages/answer-page.ts';
import { plainHeaders } from '#main/pages/content-policy.ts';
import { createAccess, isOwnHost, isOwnOrigin, type Access } from './access.ts';
import { answerCall } from './answer-call.ts';

export type BrowserHost = {
  /** Where the app is: open it in a browser once; the token in it works for the first one only. */
  readonly address: string;
  readonly port: number;
  readonly close: () => Promise<void>;
};

/**
 * Serves the app to a browser on this machine: loopback only, one browser,
 * same content policy as the desktop app. `port` 0 takes a free one.
 */
export async function startBrowserHost(
  app: JournalApp,
  rendererFolder: string,
  port: number,
): Promise<BrowserHost> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const ownPort = (server.address() as AddressInfo).port;
  const access = createAccess(ownPort, makeSecret);
  const pages: PageSource = { app, rendererFolder, connect: "'self'", makeNonce: makeSecret };
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    answer({ app, access, pages, port: ownPort }, request)
      .catch((error: unknown) => failure(error))
      .then((page) => send(response, page, request.method === 'HEAD'))
      .catch(() => response.destroy());
  });
  return {
    address: `http://127.0.0.1:${ownPort}/?token=${access.token}`,
    port: ownPort,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Host = {
  readonly app: JournalApp;
  readonly access: Access;
  readonly pages: PageSource;
  readonly port: number;
};

async function answer(host: Host, request: IncomingMessage): Promise<Page> {
  if (!isOwnHost(request.headers.host, host.port))
    return say(421, 'This is not the address of Hindsight.');
  const url = new URL(request.url ?? '/', `http://127.0.0.1:${host.port}`);
  const token = url.searchParams.get('token');
  const known = host.access.isKnown(request.headers.cookie);
  if (url.pathname === '/' && token !== null) return enter(host, token, known);
  if (!known) return say(403, usedAddress);
  if (request.method === 'GET' || request.method === 'HEAD')
    return answerPage(host.pages, url.pathname);
  if (request.method !== 'POST' || !url.pathname.startsWith('/call/'))
    return say(405, 'Not possible here.');
  if (!isOwnOrigin(request.headers.origin, host.port))
    return say(403, 'Calls come from Hindsight’s own page only.');
  return answerCall(host.app.dispatch, url.pathname.slice('/call/'.length), request);
}

const usedAddress =
  'This address has already been used. Stop Hindsight and start it again to get a new one.';

function enter(host: Host, token: string, known: boolean): Page {
  const session = host.access.exchange(token);
  if (session === null && !known) return say(403, usedAddress);
  const cookie = `${host.access.cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/`;
  return {
    status: 303,
    headers: {
      ...plainHeaders,
      location: '/',
      ...(session === null ? {} : { 'set-cookie': cookie }),
    },
    body: '',
  };
}

const say = (status: number, sentence: string): Page => ({
  status,
  headers: {
    ...plainHeaders,
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
  },
  body: sentence,
});

function failure(error: unknown): Page {
  process.stderr.write(
    `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  return say(500, 'Something went wrong in Hindsight.');
}

function send(response: ServerResponse, page: Page, headOnly: boolean): void {
  const body = Buffer.from(page.body);
  response.writeHead(page.status, { ...page.headers, 'content-length': body.length });
  response.end(headOnly ? undefined : body);
}

const makeSecret = (): string => randomBytes(24).toString('base64url');
