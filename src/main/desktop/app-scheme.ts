import { protocol, type Session } from 'electron';
import { answerPage, type PageSource } from '#main/pages/answer-page.ts';

/** The window's own origin. No other address is ever loaded into it. */
export const appOrigin = 'app://journal';

/** Must run before Electron is ready: makes `app://` an origin like https, with a content policy of its own. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Answers `app://journal/…` with the app's pages; other hosts of the scheme have none. */
export function serveAppScheme(session: Session, pages: PageSource): void {
  session.protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    if (url.host !== 'journal' || request.method !== 'GET')
      return new Response('', { status: 404 });
    const page = await answerPage(pages, url.pathname);
    const body = typeof page.body === 'string' ? page.body : new Uint8Array(page.body);
    return new Response(body, { status: page.status, headers: { ...page.headers } });
  });
}
