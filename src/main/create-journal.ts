import { createBackups } from './backups/backups.ts';
import { createDailyBackups } from './backups/daily-backups.ts';
import { usualCoachSettings } from '#shared/coach/coach-settings.ts';
import { hideIdentifiers } from '#shared/privacy/search-content.ts';
import { createBundleHandlers } from './bundles/bundle-handlers.ts';
import { createCoverageHandlers } from './coverage/coverage-handlers.ts';
import { createModelUseHandlers } from './customer-models/model-use-handlers.ts';
import { createDispatcher, type Dispatch } from './contract/dispatcher.ts';
import { sumUpEntries } from '#main/entries/entry-summary.ts';
import { createEntryHandlers } from './entries/entry-handlers.ts';
import { createGuideHandlers } from './guides/guide-handlers.ts';
import { addEvidenceFiles, type AddedFile } from './evidence/add-evidence-files.ts';
import { createVaultHandlers } from './evidence/vault-handlers.ts';
import { createErasureHandlers } from './erasure/erasure-handlers.ts';
import { readEvidencePicture, type EvidencePicture } from './evidence/evidence-picture.ts';
import { createAppGuides } from './guides/app-guides.ts';
import { createHistoryHandlers } from './history/history-handlers.ts';
import { createTrashHandlers } from './history/trash-handlers.ts';
import { createImportHandlers } from './imports/import-handlers.ts';
import { createJobs } from './jobs/jobs.ts';
import { createAppHandlers } from './journal/app-handlers.ts';
import { recentOf } from './journal/journal-opener.ts';
import { createJournalsHandlers } from './journal/journals-handlers.ts';
import { forgetWords } from './journal/known-revisions.ts';
import { createProfileHandlers } from './journal/profile-handlers.ts';
import { createRecentJournals } from './journal/recent-journals.ts';
import { createRecordHandlers } from './journal/record-handlers.ts';
import { reportContent } from './journal/report-content.ts';
import { createSealedMemory } from './journal/sealed-memory.ts';
import { rememberSeal } from './journal/remember-seal.ts';
import { createSettingsFile, lockAfter } from './journal/settings-file.ts';
import { createWatchedJournal } from './journal/watched-journal.ts';
import { createAutoLock } from './password/auto-lock.ts';
import { createPasswordRoom } from './password/password-handlers.ts';
import { createMeasuringHandlers } from './measures/measuring-handlers.ts';
import type { Ports } from './platform/ports.ts';
import { createReminderHandlers } from './reminders/reminder-handlers.ts';
import { createPrivacyHandlers } from './privacy/privacy-handlers.ts';
import { privacyRules } from './privacy/privacy-rules.ts';
import { makePreflight } from './reports/make-preflight.ts';
import { createReportHandlers } from './reports/report-handlers.ts';
import { createUnitHandlers } from './units/unit-handlers.ts';
import { createRescueHandlers } from './rescue/rescue-handlers.ts';
import { readDeviceId } from './storage/device-id.ts';
import { createDisk } from './storage/disk.ts';
import { realFileSystem, type FileSystem } from './storage/file-system.ts';

/** The whole app without a window: all three hosts (desktop, browser, command line) make one and call it. */
export type JournalApp = {
  readonly dispatch: Dispatch;
  /** The page that `reports.preview` announced under `/preview/<id>`; `null` when there is none (any more). */
  readonly preview: (id: string) => string | null;
  /** An exported file that may be shown under `/exported/<job>/<name>`: its path, `null` for anything else. */
  readonly exportedFile: (job: string, name: string) => string | null;
  /** A picture among the evidence, shown under `/evidence/<blob>`; `null` for anything else. */
  readonly evidencePicture: (blob: string) => Promise<EvidencePicture | null>;
  /** Locks the open journal if it has a password; its window may save what is being typed first. */
  readonly lock: () => Promise<void>;
  /** Adds files of this computer to the evidence. Not one of the calls: no window may name a file of the machine. */
  readonly addEvidence: (files: readonly string[], large: boolean) => Promise<readonly AddedFile[]>;
  /** Waits for what is being written, promotes drafts, releases the journal. */
  readonly close: () => Promise<void>;
};

/** Joins all parts. `fileSystem` is the real one but in tests of what happens when a disk fails. */
export async function createJournal(
  ports: Ports,
  fileSystem: FileSystem = realFileSystem,
): Promise<JournalApp> {
  const { appData, resources } = ports.folders;
  const device = await readDeviceId(fileSystem, ports.random, appData);
  const disk = createDisk(fileSystem, ports.random, device);
  const jobs = createJobs(ports);
  const { current, changes, look, whileOpen } = createWatchedJournal(
    disk,
    () => {
      reports.forget();
      jobs.forget();
    },
    sumUpEntries,
  );
  const recent = createRecentJournals(disk, appData);
  const sealed = createSealedMemory(disk, appData);
  const settings = createSettingsFile(disk, appData);
  const journal = current.get;
  const appGuides = createAppGuides(disk, resources);
  const backups = createBackups({ disk, ports, jobs, journal });
  const daily = createDailyBackups(backups, ports.clock, () => changes.tell([]));
  whileOpen(daily.begin);
  const content = () => reportContent(journal(), ports);
  const reports = createReportHandlers({
    ports,
    jobs,
    disk,
    content: ({ anonymise }) =>
      anonymise ? hideIdentifiers(content(), privacyRules(journal())) : content(),
    preflight: async (options) =>
      makePreflight(
        journal(),
        content(),
        options,
        (await settings.read()).coach ?? usualCoachSettings,
      ),
    vault: () => journal().vault,
  });

  const password = createPasswordRoom({
    jobs,
    journal,
    random: ports.random,
    stretching: ports.stretching,
    losing: (open) => sealed.forget(open.folder),
    written: (open) => rememberSeal(sealed, open),
    turned: async (open) => {
      if (open.ring) await forgetWords(disk, appData, open.folder);
      else await sealed.forget(open.folder);
      await rememberSeal(sealed, open);
      if (!open.sample) await recent.add(recentOf(open, ports));
    },
  });
  const autoLock = createAutoLock({
    clock: ports.clock,
    isOpen: () => current.find()?.ring != null,
    lock: () => journals.lock(),
    minutes: async () => lockAfter(await settings.read()),
  });
  const opened = password.resume;
  const journals = createJournalsHandlers({
    ports,
    disk,
    device,
    current,
    recent,
    sealed,
    appGuides,
    autoLock,
    opened,
  });

  return {
    dispatch: createDispatcher({
      app: createAppHandlers({
        ports,
        current,
        recent,
        sealed,
        changes,
        look,
        backupFailed: daily.failure,
        settings,
      }),
      journals,
      password: password.handlers,
      profile: createProfileHandlers({ journal, appGuides }),
      guides: createGuideHandlers({ ports, disk, journal, findJournal: current.find, appGuides }),
      entries: createEntryHandlers({ ports, journal, appGuides }),
      lessons: createRecordHandlers('lesson', journal),
      secondLooks: createRecordHandlers('second-look', journal),
      writingSessions: createRecordHandlers('writing-session', journal),
      customers: createRecordHandlers('customer', journal),
      contacts: createRecordHandlers('contact', journal),
      followUps: createRecordHandlers('follow-up', journal),
      identities: createRecordHandlers('identity', journal),
      captures: createRecordHandlers('capture', journal),
      reminders: createReminderHandlers({ ports, disk, journal }),
      evidence: createRecordHandlers('evidence', journal),
      vault: createVaultHandlers({ ports, disk, journal }),
      changes: createRecordHandlers('change', journal),
      measures: createRecordHandlers('measure', journal),
      modelUses: createModelUseHandlers({ journal, appGuides }),
      coverage: createCoverageHandlers({ journal, content }),
      complaints: createRecordHandlers('complaint', journal),
      feedback: createRecordHandlers('feedback', journal),
      plans: createRecordHandlers('plan', journal),
      policies: createRecordHandlers('policy', journal),
      measuring: createMeasuringHandlers({ resources, journal }),
      criterionAnswers: createRecordHandlers('criterion-answer', journal),
      privacy: createPrivacyHandlers({ ports, journal, content }),
      reports: reports.handlers,
      imports: createImportHandlers({ ports, journal }),
      units: createUnitHandlers({ ports, disk, journal }),
      history: createHistoryHandlers({ device, journal }),
      trash: createTrashHandlers(journal),
      rescue: createRescueHandlers({
        disk,
        ports,
        backupsBase: backups.base,
        look,
        findJournal: current.find,
      }),
      backups: backups.handlers,
      bundles: createBundleHandlers({ disk, jobs, journal, restored: sealed.forget }),
      erasure: createErasureHandlers({ ports, disk, journal, backups }),
      jobs: jobs.handlers,
    }),
    preview: reports.preview,
    exportedFile: reports.exportedFile,
    evidencePicture: async (blob) => {
      const open = current.find();
      return open ? readEvidencePicture(open.vault, blob) : null;
    },
    addEvidence: (files, large) =>
      addEvidenceFiles({ ports, disk, journal: journal() }, files, large),
    lock: autoLock.lockSoon,
    close: () => current.replace(null),
  };
}
