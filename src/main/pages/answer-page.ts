import type { JournalApp } from '#main/create-journal.ts';
import { readFileIfThere, readFileInside } from '#main/platform/app-files.ts';
import {
  documentPolicy,
  picturePolicy,
  plainHeaders,
  windowPolicy,
  workerPolicy,
} from './content-policy.ts';

export type Page = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
};

export type PageSource = {
  readonly app: Pick<JournalApp, 'preview' | 'exportedFile' | 'evidencePicture'>;
  /** The built window: `index.html` and what it loads. */
  readonly rendererFolder: string;
  readonly connect: "'self'" | "'none'";
  readonly makeNonce: () => string;
};

/**
 * Answers one address of the window's own origin, for both hosts: the window,
 * what it loads, a report's preview, a document just exported, a picture among the
 * evidence. Files are named
 * by ids, never by paths: nothing else of the machine can be asked for.
 */
export async function answerPage(source: PageSource, pathname: string): Promise<Page> {
  const [, room = '', first = '', second = ''] = pathname.split('/').map(decodeSafely);
  if (pathname === '/') return indexPage(source);
  if (room === 'preview') return previewPage(source, first);
  if (room === 'evidence') return evidencePage(source, pathname.slice('/evidence/'.length));
  if (room === 'exported') return exportedPage(source, first, second);
  return assetPage(source, pathname);
}

async function indexPage(source: PageSource): Promise<Page> {
  const file = await readFileInside(source.rendererFolder, '/index.html');
  if (!file) return notFound();
  const nonce = source.makeNonce();
  return {
    status: 200,
    headers: {
      ...plainHeaders,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': windowPolicy(nonce, source.connect),
      'cache-control': 'no-store',
    },
    body: Buffer.from(file).toString('utf8').replaceAll('__NONCE__', nonce),
  };
}

function previewPage(source: PageSource, id: string): Page {
  const html = source.app.preview(id);
  return html === null ? notFound() : documentPage(html, 'text/html; charset=utf-8', {});
}

async function exportedPage(source: PageSource, job: string, name: string): Promise<Page> {
  const path = source.app.exportedFile(job, name);
  const bytes = path === null ? null : await readFileIfThere(path);
  if (path === null || bytes === null) return notFound();
  return documentPage(bytes, contentType(name), {
    // A browser shows PDF and web pages itself and keeps the rest as a download under this name.
    'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent(name.split('/').at(-1) ?? name)}`,
  });
}

/** A picture among the evidence, by its name in the vault: whatever it holds, it is a picture and runs nothing. */
async function evidencePage(source: PageSource, blob: string): Promise<Page> {
  const picture = await source.app.evidencePicture(blob);
  if (picture === null) return notFound();
  return {
    status: 200,
    headers: {
      ...plainHeaders,
      'content-type': picture.mediaType,
      'content-security-policy': picturePolicy,
      'content-disposition': 'inline',
      // It is somebody's evidence: nothing of it may stay in a browser's cache.
      'cache-control': 'no-store',
    },
    body: picture.bytes,
  };
}

async function assetPage(source: PageSource, pathname: string): Promise<Page> {
  const bytes = await readFileInside(source.rendererFolder, decodeSafely(pathname));
  if (!bytes) return notFound();
  return {
    status: 200,
    headers: {
      ...plainHeaders,
      'content-type': contentType(pathname),
      // Counts only where the file is started as a worker.
      'content-security-policy': workerPolicy,
      // The build puts a hash into every name, so a name never changes its content.
      'cache-control': 'max-age=31536000, immutable',
    },
    body: bytes,
  };
}

const documentPage = (
  body: Uint8Array | string,
  type: string,
  more: Readonly<Record<string, string>>,
): Page => ({
  status: 200,
  headers: {
    ...plainHeaders,
    ...more,
    'content-type': type,
    // Chromium's own PDF viewer does not start in a sandboxed page; a PDF of ours holds no script.
    ...(type === 'application/pdf' ? {} : { 'content-security-policy': documentPolicy }),
    'cache-control': 'no-store',
  },
  body,
});

const notFound = (): Page => ({
  status: 404,
  headers: { ...plainHeaders, 'content-type': 'text/plain; charset=utf-8' },
  body: 'Not found.',
});

const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  woff: 'font/woff',
  ttf: 'font/ttf',
  json: 'application/json',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown; charset=utf-8',
};

function contentType(name: string): string {
  return (
    contentTypes[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream'
  );
}

function decodeSafely(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
