type RequestFilter = (
  details: { readonly url: string },
  answer: (verdict: { readonly cancel?: boolean }) => void,
) => void;

type PermissionHandler = (
  contents: unknown,
  permission: string,
  answer: (granted: boolean) => void,
) => void;

/** One browser session: keeps what the app installs on it and lets tests and windows ask it. */
export type SessionDouble = {
  readonly protocol: { handle: (scheme: string, handler: ProtocolHandler) => void };
  readonly webRequest: { onBeforeRequest: (filter: RequestFilter) => void };
  readonly setPermissionRequestHandler: (handler: PermissionHandler) => void;
  readonly setPermissionCheckHandler: (
    handler: (contents: unknown, permission: string) => boolean,
  ) => void;
  readonly setDevicePermissionHandler: (handler: () => boolean) => void;
  readonly setDisplayMediaRequestHandler: (handler: unknown) => void;
  /** What the app's protocol handler answers to an address of its scheme. */
  readonly answer: (url: string) => Promise<Response>;
  /** Whether the app lets a request go out. */
  readonly lets: (url: string) => boolean;
  /** Whether the app would grant a permission, asked or checked. */
  readonly grants: (permission: string) => boolean;
};

type ProtocolHandler = (request: Request) => Promise<Response>;

export function createSessionDouble(): SessionDouble {
  const installed: {
    protocols: Map<string, ProtocolHandler>;
    filter?: RequestFilter;
    request?: PermissionHandler;
    check?: (contents: unknown, permission: string) => boolean;
    device?: () => boolean;
  } = { protocols: new Map() };
  return {
    protocol: { handle: (scheme, handler) => void installed.protocols.set(scheme, handler) },
    webRequest: { onBeforeRequest: (filter) => void (installed.filter = filter) },
    setPermissionRequestHandler: (handler) => void (installed.request = handler),
    setPermissionCheckHandler: (handler) => void (installed.check = handler),
    setDevicePermissionHandler: (handler) => void (installed.device = handler),
    setDisplayMediaRequestHandler: () => undefined,
    answer: async (url) => {
      const handler = installed.protocols.get(new URL(url).protocol.slice(0, -1));
      if (!handler) throw new Error(`No handler for ${url}`);
      // Node's own Request refuses no scheme, but its URL must be absolute.
      return handler(new Request(url));
    },
    lets: (url) => {
      let cancelled = false;
      installed.filter?.({ url }, (verdict) => (cancelled = verdict.cancel === true));
      return !cancelled;
    },
    grants: (permission) => {
      let granted = installed.request === undefined;
      installed.request?.(null, permission, (answer) => (granted = answer));
      return (
        granted || installed.check?.(null, permission) !== false || installed.device?.() !== false
      );
    },
  };
}
