import path from 'node:path';
import { copySampleTo } from '#main/journal/sample-journal.ts';
import { createDisk } from '#main/storage/disk.ts';
import { realFileSystem } from '#main/storage/file-system.ts';
import { builtInPorts } from '#main/web/built-in-ports.ts';
import type { Command } from './command.ts';
import { SaidReason } from './said-reason.ts';

export const sample: Command = {
  name: 'sample',
  usage: 'sample DIR',
  does: 'makes the sample journal',
  words: 1,
  options: {},
  run: async (given) => {
    const { folders, random } = builtInPorts();
    // Nothing of another device can stand in a new folder, so the name of ours does not matter.
    const disk = createDisk(realFileSystem, random, '000000');
    const copy = await copySampleTo(disk, folders, path.resolve(given.words[0] ?? ''));
    if (copy.outcome === 'refused') throw new SaidReason(copy.reason);
    return { text: `Made the sample journal in ${copy.folder}`, json: { folder: copy.folder } };
  },
};
