import type { JournalHandlers } from '#shared/contract/contract.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import type { Ports } from '#main/platform/ports.ts';
import { createSaveDocument, saveRefusal } from '#main/reports/save-document.ts';
import type { Disk } from '#main/storage/disk.ts';
import { calendarFile } from './calendar-file.ts';

type Parts = {
  readonly ports: Pick<Ports, 'clock' | 'notifier' | 'folders'>;
  readonly disk: Disk;
  readonly journal: () => OpenJournal;
};

export const createReminderHandlers = ({
  ports,
  disk,
  journal,
}: Parts): JournalHandlers['reminders'] => ({
  show: async ({ title, text }) => {
    if (!ports.notifier) return { outcome: 'in-window' };
    return { outcome: ports.notifier.show(title, text) ? 'shown' : 'in-window' };
  },
  saveCalendar: async ({ id }) => {
    const { records } = journal();
    const wanted = records
      .list('follow-up')
      .filter((followUp) => id === null || followUp.id === id)
      .filter(({ dueOn, doneOn }) => dueOn !== null && doneOn === null);
    const [only] = wanted;
    if (!only) {
      return {
        outcome: 'not-saved',
        reason: 'No follow-up waits for a day: give one a day first.',
      };
    }
    const name = id === null ? 'follow-ups' : `follow-up-${fileWord(only.code)}`;
    const text = calendarFile(wanted, records.list('customer'), ports.clock());
    return save(disk, ports.folders.documents, `${name}.ics`, text);
  },
});

async function save(disk: Disk, folder: string, path: string, text: string) {
  try {
    const document = { path, format: 'ics', bytes: Buffer.from(text) };
    const saved = await createSaveDocument(disk, folder)(document);
    return { outcome: 'saved', file: saved.path } as const;
  } catch (error) {
    const reason = saveRefusal(error, folder);
    if (reason === null) throw error;
    return { outcome: 'not-saved', reason } as const;
  }
}

/** A code as part of a file's name: letters, digits and dashes. */
const fileWord = (code: string): string => code.replace(/[^A-Za-z0-9]+/g, '-') || 'one';
