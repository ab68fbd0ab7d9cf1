import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** In the order they start: the long ones first, so that at the end short files fill every worker. */
const projects = ['rigs', 'window', 'desktop', 'journeys', 'unit'];

/** A worker is kept for the next file only when that file is of the same project: each project in one piece. */
class LongProjectsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ project }: TestSpecification) => projects.indexOf(project.name);
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}

const endWhateverRuns = 'tests/window/end-whatever-runs.ts';

const project = (
  name: string,
  folders: readonly string[],
  timeout: number,
  setup: readonly string[] = [],
) => ({
  extends: true as const,
  test: {
    name,
    include: folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`),
    testTimeout: timeout,
    hookTimeout: timeout,
    setupFiles: [...setup],
  },
});

/**
 * `unit` needs no build; the stories in `journeys`, `window` and `desktop` run what `npm run build` made. A worker
 * loads the app's modules once for all its files: no file may rely on being the first.
 */
export default defineConfig({
  test: {
    isolate: false,
    maxWorkers: '100%',
    // As long as a step of a story may take: a wait ends a story that is stuck, it measures nothing.
    expect: { poll: { timeout: 60_000 } },
    sequence: { sequencer: LongProjectsFirst },
    reporters: ['default', './scripts/summary-reporter.mjs'],
    projects: [
      project('unit', ['architecture', 'shared', 'main', 'renderer'], 120_000),
      project('journeys', ['journeys'], 300_000),
      project('rigs', ['rigs'], 300_000),
      project('window', ['window'], 300_000, [endWhateverRuns]),
      project('desktop', ['desktop'], 300_000, [endWhateverRuns]),
    ],
  },
});
