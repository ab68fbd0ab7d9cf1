import type { JournalHandlers } from '#shared/contract/contract.ts';
import { readUnit } from '#shared/units/read-unit.ts';
import { exportGuide } from '#main/guides/export-guide.ts';
import { tellKind } from '#main/imports/tell-kind.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import { journalProfile } from '#main/journal/profile-handlers.ts';
import type { Ports } from '#main/platform/ports.ts';
import type { Disk } from '#main/storage/disk.ts';
import {
  countUses,
  recordsToMove,
  restoreMoved,
  saveMoved,
  type MovedRecord,
} from './remap-records.ts';
import { saveUnit } from './save-unit.ts';

type Parts = {
  readonly ports: Pick<Ports, 'clock' | 'random' | 'folders'>;
  readonly disk: Disk;
  readonly journal: () => OpenJournal;
};

export function createUnitHandlers({ ports, disk, journal }: Parts): JournalHandlers['units'] {
  /** What the last move changed, and in which journal, so that it can be taken back while the app is open. */
  let last: { readonly journal: OpenJournal; readonly moved: readonly MovedRecord[] } | null = null;
  return {
    read: async ({ name, base64 }) => {
      const file = tellKind(Buffer.from(base64, 'base64'));
      if (file.kind !== 'json' && file.kind !== 'table') {
        return { outcome: 'not-understood', faults: [{ line: null, why: notText(file.kind) }] };
      }
      const day = ports.clock().toISOString().slice(0, 10);
      const { level } = journalProfile(journal());
      const reading = readUnit(file.text, { name, day, level });
      return reading.outcome === 'understood'
        ? { ...reading, doubts: [...reading.doubts] }
        : { ...reading, faults: [...reading.faults] };
    },
    save: (unit) => saveUnit(journal(), ports, unit),
    export: ({ id }) =>
      exportGuide(
        disk,
        ports.folders.documents,
        journal()
          .guides()
          .units.find((unit) => unit.id === id),
      ),
    versions: async () => [...journal().records.list('unit-version')],
    uses: async ({ criteria }) => {
      // Words that are still being typed count too.
      await journal().settle();
      return [...countUses(journal(), criteria)];
    },
    remap: async ({ moves }) => {
      const open = journal();
      await open.settle();
      const moved = recordsToMove(open, new Map(moves.map(({ from, to }) => [from, to])));
      const reason = await saveMoved(open, moved);
      if (reason !== null) return { outcome: 'not-moved', reason };
      last = { journal: open, moved };
      return { outcome: 'moved', records: moved.length };
    },
    undoRemap: async () => {
      const open = journal();
      if (last?.journal !== open) return { restored: 0, changedSince: 0 };
      await open.settle();
      const { moved } = last;
      last = null;
      return restoreMoved(open, moved);
    },
  };
}

const notText = (kind: 'empty' | 'zip' | 'pdf' | 'unknown'): string =>
  kind === 'empty'
    ? 'There is nothing in it.'
    : kind === 'pdf'
      ? 'A PDF is not read: open it, copy the part with the outcomes and criteria, and paste that.'
      : 'This is not a text, a table or a JSON file. Save it as CSV, or paste its text.';
