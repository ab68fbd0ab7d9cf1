import type { JobState } from '#shared/jobs/job.ts';
import { buildPack } from '#shared/reports/build-pack.ts';
import { buildReport } from '#shared/reports/build-report.ts';
import { dayOf } from '#shared/reports/day-text.ts';
import { joinName, reportFileName, signature } from '#shared/reports/file-names.ts';
import { buildForm } from '#shared/reports/forms/build-form.ts';
import type { FormRequest } from '#shared/reports/forms/form-request.ts';
import { formTexts } from '#shared/reports/forms/form-texts.ts';
import type { ReportContent } from '#shared/reports/report-content.ts';
import {
  formatNames,
  type ReportFormat,
  type ReportOptions,
} from '#shared/reports/report-options.ts';
import type { Report } from '#shared/reports/report.ts';
import type { MadeFile } from '#main/platform/ports.ts';
import type { WrittenPdf } from './write-pdf.ts';

/** What a report is made from, as it crosses to the worker. */
export type ReportInput = {
  readonly content: ReportContent;
  readonly options: ReportOptions;
  readonly formats: readonly ReportFormat[];
  /** A form instead of a report. */
  readonly form?: FormRequest | undefined;
};

export type TellProgress = (progress: Pick<JobState, 'doing' | 'done' | 'total'>) => void;

/** A writer that could not do its work; the message is one plain sentence. */
export class NotMade extends Error {}

/**
 * Builds the report (or all documents of a pack) and writes it in each format,
 * one file after the other. Writers are loaded when they are first needed. The
 * PDF's layout gives the page numbers of the Word file, so it is made once for both.
 */
export async function* makeReportFiles(
  input: ReportInput,
  tell: TellProgress,
): AsyncGenerator<MadeFile> {
  const documents = buildDocuments(input);
  const formats = reportOrder.filter((format) => input.formats.includes(format));
  const needsPages = formats.includes('pdf') || formats.includes('docx');
  const total = documents.length * (formats.length + (needsPages ? 1 : 0));
  let done = 0;
  const step = (doing: string, index: number) => {
    const which = documents.length === 1 ? '' : ` (${index + 1} of ${documents.length})`;
    tell({ doing: doing + which, done, total });
    done += 1;
  };
  for (const [index, { path, report }] of documents.entries()) {
    if (needsPages) step('Laying out pages', index);
    const pages = needsPages ? await attempt('PDF', () => layOut(report)) : null;
    for (const format of formats) {
      step(`Making the ${formatNames[format]} file`, index);
      const bytes = await attempt(formatNames[format], () => write(report, format, pages));
      yield { path: `${path}.${format}`, format, bytes };
    }
  }
}

/** Word first: it is the one that assessors mark. */
const reportOrder: readonly ReportFormat[] = ['docx', 'pdf', 'html', 'md'];

type Document = { readonly path: string; readonly report: Report };

function buildDocuments({ content, options, form }: ReportInput): readonly Document[] {
  if (form) return [{ path: formFileName(content, form), report: buildForm(content, form) }];
  if (options.kind === 'pack') {
    const pack = buildPack(content, options);
    if ('nothing' in pack) throw new NotMade(pack.nothing);
    const folder = reportFileName(content, options);
    return pack.map(({ path, report }) => ({ path: `${folder}/${path}`, report }));
  }
  const report = buildReport(content, options);
  if ('nothing' in report) throw new NotMade(report.nothing);
  return [{ path: reportFileName(content, options, accountCode(content, options)), report }];
}

const formFileName = (content: ReportContent, { form }: FormRequest): string =>
  joinName(
    formTexts[form].fileName,
    dayOf(content.madeAt),
    signature(content, { anonymise: false }),
  );

/** The code of the one account that a report is about. */
function accountCode(content: ReportContent, { kind, entryIds }: ReportOptions): string {
  const only = entryIds?.length === 1 ? entryIds[0] : undefined;
  if (kind !== 'entry' || only === undefined) return '';
  return joinName(content.entries.find(({ id }) => id === only)?.code ?? '');
}

async function layOut(report: Report): Promise<WrittenPdf> {
  const { writePdf } = await import('./write-pdf.ts');
  return writePdf(report);
}

async function write(
  report: Report,
  format: ReportFormat,
  pages: WrittenPdf | null,
): Promise<Uint8Array> {
  switch (format) {
    case 'pdf':
      return (pages ?? (await layOut(report))).bytes;
    case 'docx': {
      const { writeDocx } = await import('./write-docx.ts');
      return writeDocx(report, pages ?? (await layOut(report)));
    }
    case 'html': {
      const { writeHtml } = await import('./write-html.ts');
      const { readPageFonts } = await import('./html/page-fonts.ts');
      return new TextEncoder().encode(writeHtml(report, await readPageFonts()));
    }
    case 'md': {
      const { writeMarkdown } = await import('./write-markdown.ts');
      return new TextEncoder().encode(writeMarkdown(report));
    }
  }
}

async function attempt<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new NotMade(`The ${name} file could not be made (${why}): try another format.`);
  }
}
