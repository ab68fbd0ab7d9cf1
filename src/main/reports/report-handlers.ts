import type { JournalHandlers } from '#shared/contract/contract.ts';
import { buildReport } from '#shared/reports/build-report.ts';
import type { PreflightItem } from '#shared/preflight/preflight.ts';
import { findNothing } from '#shared/reports/find-nothing.ts';
import type { ReportContent } from '#shared/reports/report-content.ts';
import type { ReportOptions } from '#shared/reports/report-options.ts';
import { reportText, reportWords } from '#shared/reports/report-text.ts';
import { selectContent } from '#shared/reports/select-content.ts';
import type { Jobs } from '#main/jobs/jobs.ts';
import type { FileAction, Ports } from '#main/platform/ports.ts';
import type { Disk } from '#main/storage/disk.ts';
import { wholeReport } from '#shared/reports/report-options.ts';
import { packFiles } from '#shared/reports/handed-in-files.ts';
import type { Vault } from '#main/storage/vault.ts';
import { exportReports } from './export-reports.ts';
import { gatherPhotos } from './gather-photos.ts';
import { readPageFonts } from './html/page-fonts.ts';
import { createPreviews } from './previews.ts';
import { writeHtml } from './write-html.ts';

type Parts = {
  readonly ports: Ports;
  readonly jobs: Jobs;
  /** The journal as it stands now, without what gives people away where that was asked for; throws while none is open. */
  readonly content: (options: Pick<ReportOptions, 'anonymise'>) => ReportContent;
  /** What to look at before a report is handed in. */
  readonly preflight: (options: ReportOptions) => Promise<PreflightItem[]>;
  readonly disk: Disk;
  /** The files of the open journal. */
  readonly vault: () => Vault;
};

export type ReportHandlers = {
  readonly handlers: JournalHandlers['reports'];
  /** A previewed page by the id in its address; `null` when it is gone. */
  readonly preview: (id: string) => string | null;
  /** Forgets all pages that were previewed. */
  readonly forget: () => void;
  /** The path of a document that a job has saved; `null` for anything else. */
  readonly exportedFile: (job: string, name: string) => string | null;
};

/** Previews, exports, and opening what was exported; nothing that a job did not save can be opened. */
export function createReportHandlers({
  ports,
  jobs,
  content,
  preflight,
  disk,
  vault,
}: Parts): ReportHandlers {
  const previews = createPreviews(ports.random);

  const exportedFile: ReportHandlers['exportedFile'] = (job, name) =>
    jobs.filesOf(job)?.find((file) => file.name === name)?.path ?? null;

  const withFile = async (
    { job, name }: JobFile,
    act: (file: string) => Promise<FileAction>,
  ): Promise<FileAction> => {
    const file = exportedFile(job, name);
    return file === null
      ? { outcome: 'not-opened', reason: 'This document is not known any more: export it again.' }
      : act(file);
  };

  return {
    preview: previews.find,
    forget: previews.clear,
    exportedFile,
    handlers: {
      preview: async (options) => {
        const now = content(options);
        const photos = await gatherPhotos(now, options, vault());
        const report = buildReport({ ...now, photos }, options);
        if ('nothing' in report) return { outcome: 'nothing-to-export', reason: report.nothing };
        const id = previews.keep(writeHtml(report, await readPageFonts()));
        const words = reportWords(reportText(report)).length;
        return { outcome: 'ready', url: `/preview/${id}`, words };
      },
      preflight,
      export: async ({ options, formats, folder }) => {
        const now = content(options);
        const nothing = findNothing(now, options, selectContent(now, options));
        if (nothing !== null) return { outcome: 'nothing-to-export', reason: nothing };
        const photos = await gatherPhotos(now, options, vault());
        const input = { content: { ...now, photos }, options, formats };
        const work = {
          ports,
          disk,
          input,
          folder,
          files: packFiles(now, options),
          vault: vault(),
        };
        const job = jobs.start((running) => exportReports(work, running));
        return { outcome: 'started', job };
      },
      exportForm: async ({ form, formats, folder }) => {
        const options = wholeReport('entry');
        const input = { content: content(options), options, formats, form };
        const work = { ports, disk, input, folder, files: [], vault: vault() };
        return {
          outcome: 'started',
          job: jobs.start((running) => exportReports(work, running)),
        };
      },
      open: (request) =>
        withFile(request, async (file) =>
          ports.host === 'browser' ? addressOf(request) : ports.opener.open(file),
        ),
      showInFolder: (request) => withFile(request, ports.opener.showInFolder),
    },
  };
}

type JobFile = { readonly job: string; readonly name: string };

/** A browser shows a document by itself, at the address that the host's pages answer. */
const addressOf = ({ job, name }: JobFile): FileAction => ({
  outcome: 'address',
  url: `/exported/${job}/${encodeURIComponent(name)}`,
});
