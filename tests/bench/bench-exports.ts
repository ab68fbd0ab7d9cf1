import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildReport } from '#shared/reports/build-report.ts';
import type { ReportContent } from '#shared/reports/report-content.ts';
import { wholeReport } from '#shared/reports/report-options.ts';
import type { Report } from '#shared/reports/report.ts';
import { writeDocx } from '#main/reports/write-docx.ts';
import { writeHtml } from '#main/reports/write-html.ts';
import { writeMarkdown } from '#main/reports/write-markdown.ts';
import { writePdf } from '#main/reports/write-pdf.ts';
import { openBrowser } from '../window/open-browser.ts';
import { sampleContent } from './sample-content.ts';
import { timed } from './percentile.ts';
import type { Figure } from './run.ts';

/** Our writers against pandoc (Word) and Chromium's print (PDF) on the same report in the same run. */
export async function benchExports(): Promise<readonly Figure[]> {
  const content = await sampleContent();
  // Once, untimed: packages and fonts are loaded on first use.
  await writeBoth(reportOf(content, 5));
  const figures: Figure[] = [];
  for (const entries of [60, 600])
    figures.push(...(await benchSize(reportOf(content, entries), entries)));
  return figures;
}

async function benchSize(report: Report, entries: number): Promise<readonly Figure[]> {
  const ours = await writeBoth(report);
  const pandoc = await timePandoc(report);
  const print = await timePrint(report);
  const megabytes = Math.round(process.memoryUsage().rss / 1024 / 1024);
  return [
    {
      what: `PDF, ${entries} entries, ${ours.pages} pages`,
      figure: against(ours.pdf, print, 'Chromium'),
      goal: entries === 60 ? '≤ 0.5 × Chromium’s print' : 'a guide only',
    },
    {
      what: `Word, ${entries} entries (pages laid out before)`,
      figure: against(ours.docx, pandoc, 'pandoc'),
      goal: entries === 60 ? '≤ 0.7 × pandoc' : '≤ 0.2 × pandoc',
    },
    {
      what: `memory of this process after ${entries} entries`,
      figure: `${megabytes} MiB`,
      goal: 'a guide only',
    },
  ];
}

async function writeBoth(report: Report) {
  const laidOut: { pages: ReadonlyMap<string, number>; pageCount: number }[] = [];
  const pdf = await timed(async () => laidOut.push(await writePdf(report)));
  const layout = laidOut[0] ?? { pages: new Map(), pageCount: 0 };
  const docx = await timed(() => writeDocx(report, layout));
  return { pdf, docx, pages: layout.pageCount };
}

async function timePandoc(report: Report): Promise<number | null> {
  const folder = await mkdtemp(path.join(tmpdir(), 'hindsight-bench-'));
  try {
    const source = path.join(folder, 'report.md');
    await writeFile(source, writeMarkdown(report));
    const found = { status: 0 as number | null };
    const time = await timed(async () => {
      found.status = spawnSync('pandoc', [
        source,
        '--toc',
        '-o',
        path.join(folder, 'report.docx'),
      ]).status;
    });
    return found.status === 0 ? time : null;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function timePrint(report: Report): Promise<number | null> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    return await timed(async () => {
      await page.setContent(writeHtml(report));
      await page.pdf({ format: 'A4', tagged: true, outline: true });
    });
  } finally {
    await browser.close();
  }
}

const against = (ours: number, theirs: number | null, name: string): string =>
  theirs === null
    ? `${ours.toFixed(0)} ms, no ${name}`
    : `${(ours / theirs).toFixed(2)} × (${(ours / 1000).toFixed(1)} s)`;

/** The sample's accounts, repeated under new codes until there are `count` of them. */
function reportOf(content: ReportContent, count: number): Report {
  const included = content.entries.filter((entry) => entry.included);
  const entries = Array.from({ length: count }, (_, index) => {
    const entry = included[index % included.length];
    if (!entry) throw new Error('The sample journal has no included entry');
    const id = `${entry.id.slice(0, 20)}${String(index).padStart(6, '0')}`;
    return { ...entry, id, code: `RA${index + 1}` };
  });
  const report = buildReport({ ...content, entries }, wholeReport('impact'));
  if ('nothing' in report) throw new Error(report.nothing);
  return report;
}
