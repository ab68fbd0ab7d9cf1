import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { channels } from '#shared/contract/channels.ts';
import type { Dispatch } from '#main/contract/dispatcher.ts';

/** Connects the dispatcher to Electron's pipe, for trusted windows only. */
export function serve(
  ipc: Pick<IpcMain, 'handle'>,
  dispatch: Dispatch,
  isTrusted: (event: IpcMainInvokeEvent) => boolean,
): void {
  for (const [room, names] of Object.entries(channels)) {
    for (const name of names) {
      const channel = `${room}:${name}`;
      ipc.handle(channel, (event, request: unknown) => {
        if (!isTrusted(event)) throw new Error(`Untrusted sender for ${channel}`);
        return dispatch(channel, request);
      });
    }
  }
}
