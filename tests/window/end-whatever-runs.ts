import { afterAll } from 'vitest';
import { endWhateverRuns } from './whatever-runs.ts';

// Runs for every file of stories, after the file's own hooks.
afterAll(endWhateverRuns);
