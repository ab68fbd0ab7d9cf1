import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { version } from './package.json';

const source = (file: string) => path.join(import.meta.dirname, 'src', file);

/** Three bundles: main (CommonJS, packages stay outside), preload (one file, no packages) and the window. */
export default defineConfig({
  main: {
    define: { __APP_VERSION__: JSON.stringify(version) },
    build: {
      target: 'node20',
      sourcemap: true,
      rollupOptions: {
        input: {
          index: source('main/index.ts'),
          web: source('main/web.ts'),
          cli: source('main/cli.ts'),
          'report-worker': source('main/reports/report-worker.ts'),
        },
        // Beside the entries, so that `__dirname` is `out/main` in whatever file code ends up.
        output: {
          format: 'cjs',
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
        },
      },
    },
  },
  preload: {
    build: {
      target: 'node20',
      externalizeDeps: false,
      rollupOptions: {
        input: { index: source('preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].js' },
      },
    },
  },
  renderer: {
    root: source('renderer'),
    plugins: [react()],
    build: {
      target: 'chrome130',
      minify: true,
      rollupOptions: { input: source('renderer/index.html') },
    },
  },
});
