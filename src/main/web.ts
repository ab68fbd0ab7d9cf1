import { parseArgs } from 'node:util';
import { serveApp } from './web/serve-app.ts';

// The browser host by itself: `npm start -- [FOLDER] [--sample] [--port N] [--no-open]`.
const { values, positionals } = parseArgs({
  options: {
    sample: { type: 'boolean' },
    port: { type: 'string' },
    'no-open': { type: 'boolean' },
  },
  allowPositionals: true,
});
const folder = positionals[0];

serveApp({
  journal: values.sample ? 'sample' : folder === undefined ? null : { folder, password: null },
  port: Number(values.port ?? 0),
  opensBrowser: !values['no-open'],
}).then(
  (ending) => {
    if (ending.outcome === 'stopped') return;
    process.stderr.write(`${ending.reason}\n`);
    process.exitCode = 1;
  },
  (error: unknown) => {
    process.stderr.write(
      `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exitCode = 1;
  },
);
