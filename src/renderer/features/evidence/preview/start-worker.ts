type ScriptPolicy = { readonly createScriptURL: (url: string) => string };
type PolicyFactory = {
  readonly createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy;
};

let policy: ScriptPolicy | null = null;

/** Starts a worker from a file of our own build: the one place where the page may start a script by its address. */
export function startWorker(address: string): Worker {
  policy ??= trustedTypes()?.createPolicy('hindsight-worker', { createScriptURL: ownAddress }) ?? {
    createScriptURL: ownAddress,
  };
  return new Worker(policy.createScriptURL(address), { type: 'module' });
}

function ownAddress(address: string): string {
  const url = new URL(address, location.href);
  if (url.protocol !== location.protocol || url.host !== location.host) {
    throw new TypeError(`No worker is started from ${url.host}.`);
  }
  return address;
}

/** Chromium knows trusted types; other browsers of the browser host may not. */
const trustedTypes = (): PolicyFactory | undefined =>
  (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes;
