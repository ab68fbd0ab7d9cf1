import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowserHost, type RunningApp } from './launch-browser-host.ts';

describe('the doors of the browser host', () => {
  let app: RunningApp;
  let cookie: string;
  let port: number;

  beforeAll(async () => {
    app = await launchBrowserHost();
    port = Number(new URL(app.address).port);
    const cookies = await app.page.context().cookies();
    cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  });
  afterAll(() => app.stop());

  type Ask = {
    readonly method?: string;
    readonly path: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
  };
  const ask = ({ method = 'GET', path, headers = {}, body = '' }: Ask) =>
    new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>(
      (resolve, reject) => {
        const request = httpRequest(
          { host: '127.0.0.1', port, method, path, headers },
          (response) => {
            let text = '';
            response.on('data', (piece: Buffer) => (text += piece.toString()));
            response.on('end', () =>
              resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
            );
          },
        );
        request.on('error', reject);
        request.end(body);
      },
    );
  const call = (headers: Readonly<Record<string, string>>, channel = 'app:status') =>
    ask({
      method: 'POST',
      path: `/call/${channel}`,
      headers: { 'content-type': 'application/json', ...headers },
    });
  const own = () => ({ cookie, origin: `http://127.0.0.1:${port}` });

  it('answers its own page', async () => {
    const answer = await call(own());
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toMatchObject({ value: { host: 'browser' } });
  });

  it('lets the address in once only and says what to do', async () => {
    const again = await ask({ path: new URL(app.address).pathname + new URL(app.address).search });
    expect(again.status).toBe(403);
    expect(again.body).toContain('start it again to get a new one');
  });

  it('gives a cookie that scripts cannot read and other sites cannot use', async () => {
    const [held] = await app.page.context().cookies();
    expect(held).toMatchObject({ httpOnly: true, sameSite: 'Strict' });
  });

  it('knows nobody without the cookie', async () => {
    expect((await ask({ path: '/' })).status).toBe(403);
    expect((await call({ origin: `http://127.0.0.1:${port}` })).status).toBe(403);
    expect((await call({ ...own(), cookie: `hindsight-${port}=guess` })).status).toBe(403);
  });

  it('answers to no other name, so that a rebound one gets nothing', async () => {
    const answer = await ask({ path: '/', headers: { cookie, host: `evil.example:${port}` } });
    expect(answer.status).toBe(421);
  });

  it.each(['https://evil.example', 'null', 'http://127.0.0.1:1'])(
    'takes no call from %s',
    async (origin) => {
      expect((await call({ cookie, origin })).status).toBe(403);
    },
  );

  it('takes no call that does not say where it comes from, and none that a form could send', async () => {
    expect((await call({ cookie })).status).toBe(403);
    const form = await ask({
      method: 'POST',
      path: '/call/app:status',
      headers: { ...own(), 'content-type': 'text/plain' },
    });
    expect(form.status).toBe(415);
  });

  it('sends the content policy with the page, without any “unsafe” in it', async () => {
    const page = await ask({ path: '/', headers: { cookie } });
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
    expect(page.body).not.toContain('__NONCE__');
  });

  it.each([
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%5c..%5cpackage.json',
    '//etc/passwd',
    '/assets/%00',
    '/preview/nothing',
    '/exported/nothing/..%2f..%2fetc%2fpasswd',
    '/main/index.js',
  ])('has no page at %s', async (path) => {
    const answer = await ask({ path, headers: { cookie } });
    expect(answer.status).toBe(404);
  });

  it.each(['app:nothing', 'constructor:name', '__proto__:toString', 'entries:__proto__', ''])(
    'has no call named “%s”',
    async (channel) => {
      const answer = await call(own(), channel);
      expect(answer.status).not.toBe(200);
      expect(JSON.parse(answer.body)).toHaveProperty('error');
    },
  );

  it.each([
    '/evidence/',
    '/evidence/..%2fjournal.json',
    '/evidence/%2e%2e/journal.json',
    '/evidence/..%5c..%5cjournal.json',
    '/evidence//etc/passwd',
    '/evidence/%00',
    `/evidence/${'0'.repeat(64)}`,
    `/evidence/${'A'.repeat(64)}`,
    '/evidence/\\\\?\\C:\\x',
  ])('has no picture at %s', async (path) => {
    expect((await ask({ path, headers: { cookie } })).status).toBe(404);
  });

  it('says in one sentence what it did not understand', async () => {
    const answer = await ask({
      method: 'POST',
      path: '/call/journals:open',
      headers: { ...own(), 'content-type': 'application/json' },
      body: '{"folder": 5}',
    });
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body)).toMatchObject({
      error: expect.stringContaining('folder') as string,
    });
  });
});
