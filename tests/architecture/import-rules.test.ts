import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';

type Cruise = {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: { readonly totalCruised: number; readonly violations: readonly unknown[] };
};

const cruiser = path.resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

function cruise(): Cruise {
  const words = ['src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const run = spawnSync(process.execPath, [cruiser, ...words], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return JSON.parse(run.stdout) as Cruise;
}

// With a compiler it does not know, the cruiser sees no module at all and passes everything.
it(
  'sees the whole of src and finds nobody importing from the wrong room',
  { timeout: 300_000 },
  () => {
    const { modules, summary } = cruise();
    const sources = modules.map((module) => module.source);
    expect(summary.totalCruised).toBeGreaterThan(100);
    for (const room of ['shared', 'main', 'preload', 'renderer']) {
      expect(sources.filter((source) => source.startsWith(`src/${room}/`))).not.toHaveLength(0);
    }
    expect(summary.violations).toEqual([]);
  },
);
