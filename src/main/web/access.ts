import { timingSafeEqual } from 'node:crypto';

/**
 * Who may talk to the browser host: the browser that opened the address with
 * the one-time token, and after that holds the cookie it was exchanged for.
 * Other programs and web pages on this machine have neither.
 */
export type Access = {
  /** The part of the address that lets one browser in, once. */
  readonly token: string;
  readonly cookieName: string;
  /** Exchanges the token for the cookie's value; `null` when it is wrong or used. */
  readonly exchange: (token: string) => string | null;
  readonly isKnown: (cookieHeader: string | undefined) => boolean;
};

/** `makeSecret` gives an unguessable text; the port keeps two hosts on one machine apart (cookies do not know ports). */
export function createAccess(port: number, makeSecret: () => string): Access {
  const token = makeSecret();
  const session = makeSecret();
  const cookieName = `hindsight-${port}`;
  let used = false;
  return {
    token,
    cookieName,
    exchange: (offered) => {
      if (used || !isSame(offered, token)) return null;
      used = true;
      return session;
    },
    isKnown: (header) => isSame(readCookie(header, cookieName), session),
  };
}

/** A page elsewhere can be made to reach us under another name (DNS rebinding): only our own names are answered. */
export function isOwnHost(host: string | undefined, port: number): boolean {
  return host === `127.0.0.1:${port}` || host === `localhost:${port}`;
}

/** Calls must come from our own page: browsers put its origin on every POST. */
export function isOwnOrigin(origin: string | undefined, port: number): boolean {
  return origin === `http://127.0.0.1:${port}` || origin === `http://localhost:${port}`;
}

function readCookie(header: string | undefined, name: string): string {
  const pair = (header ?? '').split(/;\s*/).find((part) => part.startsWith(`${name}=`));
  return pair ? pair.slice(name.length + 1) : '';
}

function isSame(left: string, right: string): boolean {
  const a = Buffer.from(left);
  const b = Buffer.from(right);
  return a.length === b.length && timingSafeEqual(a, b);
}
