import type { Stretching } from '#main/password/stretch-password.ts';
import type { JobState } from '#shared/jobs/job.ts';

/** Everything the app takes from the machine and the host; tests hand in their own. */
export type Ports = {
  readonly host: 'desktop' | 'browser';
  readonly version: string;
  /** What a person calls this program, in a sentence that says who has a journal open. */
  readonly program: string;
  readonly clock: () => Date;
  /** `count` random bytes for ids and temporary names. */
  readonly random: (count: number) => Uint8Array;
  /** How a new password is stretched, and the least that is taken; `usualStretching` but in tests, which it would slow down. */
  readonly stretching: Stretching;
  /** How many records make a journal long enough to be remembered; `longJournal` but in tests. */
  readonly longJournal?: number;
  /** Dialogs of the system; `null` where the host has none and folders are typed. */
  readonly dialogs: Dialogs | null;
  readonly opener: Opener;
  /** Notifications of the system; `null` where the host has none and the window tells by itself. */
  readonly notifier: Notifier | null;
  readonly folders: Folders;
  readonly makeReports: MakeReports;
};

export type Dialogs = {
  /** The chosen folder, or `null` when the person cancelled. */
  readonly chooseFolder: (title: string, start: string | null) => Promise<string | null>;
  /** The chosen file of one kind, told by how its name ends; `null` when the person cancelled. */
  readonly chooseFile: (
    title: string,
    kind: { readonly name: string; readonly ending: string },
  ) => Promise<string | null>;
};

export type Notifier = {
  /** Whether the system took it; what is shown holds codes only. */
  readonly show: (title: string, text: string) => boolean;
};

export type Opener = {
  /** Opens a document this app has just made with the system's program for it; not asked in the browser host. */
  readonly open: (file: string) => Promise<FileAction>;
  readonly showInFolder: (file: string) => Promise<FileAction>;
};

export type FileAction =
  | { readonly outcome: 'opened' }
  | { readonly outcome: 'address'; readonly url: string }
  | { readonly outcome: 'not-opened'; readonly reason: string };

export type Folders = {
  /** The app's own data: guides, sample. Read only. */
  readonly resources: string;
  /** Settings, device id, lock and backups of this machine; never synced. */
  readonly appData: string;
  /** Where new journals and exported documents are suggested. */
  readonly documents: string;
};

/**
 * Writes the files of a report off the main thread. `job` is plain data (it
 * crosses to a worker); progress comes back as often as something changes.
 */
export type MakeReports = (
  job: ReportJob,
  onProgress: (progress: Pick<JobState, 'doing' | 'done' | 'total'>) => void,
  signal: AbortSignal,
) => AsyncIterable<MadeFile>;

/** `input` is the serialisable content and options that `src/main/reports/report-worker.ts` understands. */
export type ReportJob = { readonly input: unknown };
/** One finished document; `path` is relative to the chosen folder and uses `/`. */
export type MadeFile = {
  readonly path: string;
  readonly format: string;
  readonly bytes: Uint8Array;
};
