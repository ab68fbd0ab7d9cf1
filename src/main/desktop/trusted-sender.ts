import type { IpcMainInvokeEvent } from 'electron';
import { isOwnAddress } from './security.ts';

/** Only the top frame of our own page is answered; a preview's frame, or anything that got in, is not. */
export function isTrustedSender(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && isOwnAddress(frame.url);
}
