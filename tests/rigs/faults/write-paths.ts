import { copyPaths } from './copy-paths.ts';
import { erasePaths } from './erase-paths.ts';
import { filePaths } from './file-paths.ts';
import { importPaths } from './import-paths.ts';
import { lockPaths } from './lock-paths.ts';
import { passwordPaths } from './password-paths.ts';
import { savingPaths } from './saving-paths.ts';
import type { WritePath } from './write-path.ts';

/** Every way in which the app writes. */
export const writePaths: readonly WritePath[] = [
  ...savingPaths,
  ...importPaths,
  ...filePaths,
  ...copyPaths,
  ...passwordPaths,
  ...erasePaths,
  ...lockPaths,
];
