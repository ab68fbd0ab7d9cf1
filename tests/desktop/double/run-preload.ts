import { readFileSync } from 'node:fs';
import Module from 'node:module';
import vm from 'node:vm';
import type { Page } from 'playwright-core';
import type { IpcHandler } from './electron-double.ts';

type Methods = { readonly [name: string]: Methods | ((request: unknown) => Promise<unknown>) };

/**
 * Runs a built preload as a sandboxed one: it can require `electron` and
 * nothing else. What it exposes becomes functions of the page; values cross by
 * structured clone and errors by message, as they do in Electron.
 */
export async function runPreload(
  page: Page,
  file: string,
  handlers: ReadonlyMap<string, IpcHandler>,
  pageAddress: () => string,
): Promise<void> {
  const exposed = new Map<string, Methods>();
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, value: Methods) => exposed.set(name, value),
    },
    ipcRenderer: {
      invoke: (channel: string, ...values: unknown[]) =>
        invoke(handlers, pageAddress(), channel, values),
    },
  };
  const require = (name: string) => {
    if (name === 'electron') return electron;
    throw new Error(`A sandboxed preload cannot load ${name}`);
  };
  const run = vm.runInThisContext(Module.wrap(readFileSync(file, 'utf8')), { filename: file }) as (
    ...words: unknown[]
  ) => void;
  run({}, require, { exports: {} }, file, '');
  for (const [name, methods] of exposed) await exposeOnPage(page, name, methods);
}

async function invoke(
  handlers: ReadonlyMap<string, IpcHandler>,
  address: string,
  channel: string,
  values: readonly unknown[],
): Promise<unknown> {
  const handler = handlers.get(channel);
  if (!handler) throw new Error(`No handler registered for '${channel}'`);
  try {
    const event = { senderFrame: { url: address, parent: null } };
    return structuredClone(await handler(event, ...structuredClone(values)));
  } catch (error) {
    throw new Error(`Error invoking remote method '${channel}': ${String(error)}`, {
      cause: error,
    });
  }
}

async function exposeOnPage(page: Page, name: string, methods: Methods): Promise<void> {
  const shape = Object.fromEntries(
    Object.entries(methods).map(([room, calls]) => [room, Object.keys(calls)]),
  );
  const bridge = `__${name}`;
  await page.exposeFunction(
    bridge,
    async (room: string, call: string, packed: { request?: unknown }) => {
      const calls = methods[room] as Readonly<
        Record<string, (request: unknown) => Promise<unknown>>
      >;
      const method = calls[call];
      if (!method) throw new Error(`Nothing exposed as ${room}.${call}`);
      // Chromium's binding carries JSON, which has no `undefined`: it travels as a missing field.
      const value = await method(packed.request);
      return value === undefined ? {} : { value };
    },
  );
  await page.addInitScript(
    ({ name, bridge, shape }) => {
      const send = (
        window as unknown as Record<string, (...words: unknown[]) => Promise<{ value?: unknown }>>
      )[bridge]!;
      const client = Object.fromEntries(
        Object.entries(shape).map(([room, calls]) => [
          room,
          Object.fromEntries(
            calls.map((call) => [
              call,
              async (request: unknown) => (await send(room, call, { request })).value,
            ]),
          ),
        ]),
      );
      Object.defineProperty(window, name, { value: Object.freeze(client) });
    },
    { name, bridge, shape },
  );
}
