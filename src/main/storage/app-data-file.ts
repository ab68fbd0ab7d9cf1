import path from 'node:path';
import type { z } from 'zod';
import { errorCode, orMissing, type Disk } from './disk.ts';
import { makeFolders, replaceFile } from './durable-write.ts';

/** A small file in the app's data of this computer: what it holds may be lost without harm. */
export type AppDataFile<Value> = {
  readonly read: () => Promise<Value>;
  readonly write: (value: Value) => Promise<void>;
};

export function createAppDataFile<Value>(
  disk: Disk,
  appData: string,
  name: string,
  schema: z.ZodType<Value>,
  otherwise: Value,
): AppDataFile<Value> {
  return {
    async read() {
      try {
        const content = await orMissing(disk.readFile(path.join(appData, name)));
        return content ? schema.parse(JSON.parse(content.toString('utf8'))) : otherwise;
      } catch {
        // Safe to start afresh: nothing the owner wrote is kept here, only what makes the app convenient.
        return otherwise;
      }
    },
    async write(value) {
      try {
        await makeFolders(disk, appData);
        await replaceFile(disk, appData, name, `${JSON.stringify(value, null, 2)}\n`);
      } catch (error) {
        // For the same reason a full disk must not keep anybody from their journal.
        if (errorCode(error) === undefined) throw error;
      }
    },
  };
}
