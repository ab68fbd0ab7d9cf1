import type { Session, WebContents } from 'electron';
import { appOrigin } from './app-scheme.ts';

/**
 * No page of ours needs a camera, a location or any other power; none is granted, whoever asks. A drawing that somebody
 * copies goes into the clipboard, which Chromium asks about; reading it is refused.
 */
export function denyPermissions(session: Session): void {
  const isGranted = (permission: string): boolean => permission === 'clipboard-sanitized-write';
  session.setPermissionRequestHandler((_contents, permission, callback) =>
    callback(isGranted(permission)),
  );
  session.setPermissionCheckHandler((_contents, permission) => isGranted(permission));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, callback) => callback(null));
  // Whatever slips into a page, it cannot send anything out: only our own origin is ever asked.
  session.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !isAllowedRequest(details.url) });
  });
}

/** The window shows the app and nothing else: no other address, no new window, no embedded browser. */
export function confineContents(contents: WebContents): void {
  contents.on('will-frame-navigate', (event) => {
    if (!isOwnAddress(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** Whether an address lies on the app's own origin. */
export function isOwnAddress(address: string): boolean {
  // `URL.origin` is "null" for schemes Node does not know, so the parts are compared.
  const url = URL.canParse(address) ? new URL(address) : null;
  return url !== null && `${url.protocol}//${url.host}` === appOrigin;
}

const isAllowedRequest = (address: string): boolean =>
  isOwnAddress(address) || /^(?:blob:|data:|devtools:)/.test(address);
