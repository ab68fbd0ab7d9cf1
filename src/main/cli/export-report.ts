import path from 'node:path';
import type { JournalClient } from '#shared/contract/contract.ts';
import { identifierNames } from '#shared/privacy/identifier.ts';
import type { FoundIdentifier } from '#shared/privacy/privacy-calls.ts';
import type { JobState } from '#shared/jobs/job.ts';
import {
  reportFormats,
  reportKinds,
  wholeReport,
  type ReportFormat,
  type ReportKind,
  type ReportOptions,
} from '#shared/reports/report-options.ts';
import type { Arguments, Command } from './command.ts';
import { oneOf, readDay, required } from './option-values.ts';
import { UsageError } from './read-arguments.ts';
import { SaidReason } from './said-reason.ts';
import { withJournal } from './with-journal.ts';

export const exportReport: Command = {
  name: 'export',
  usage:
    'export DIR --report impact|portfolio|entry|pack --format docx,pdf,html,md --out DIR [--entry ID] [--unit ID] [--from D --to D] [--anonymise]',
  does: 'writes documents and prints their paths',
  words: 1,
  opensJournal: true,
  options: {
    report: 'value',
    format: 'values',
    out: 'value',
    entry: 'values',
    unit: 'values',
    from: 'value',
    to: 'value',
    anonymise: 'flag',
  },
  run: async (given) => {
    const kind = oneOf('report', reportKinds, given.value('report'));
    const formats = readFormats(given.values('format'));
    const folder = path.resolve(required(given, 'out'));
    const whole = readOptions(given, kind);
    return withJournal(given, async (client) => {
      const options = {
        ...whole,
        entryIds: await findEntries(client, given.values('entry')),
        unitIds: await findUnits(client, given.values('unit')),
      };
      const found = options.anonymise ? [] : await client.privacy.check(options);
      if (found.length > 0) process.stderr.write(`${warning(found)}\n`);
      const started = await client.reports.export({ options, formats, folder });
      if (started.outcome === 'nothing-to-export') throw new SaidReason(started.reason);
      const ending = await watch(client, started.job);
      if (ending.outcome !== 'saved') {
        throw new SaidReason(
          ending.outcome === 'failed' ? ending.reason : 'The export was stopped.',
        );
      }
      const files = ending.files.map((file) => file.path);
      return { text: files.join('\n'), json: { files: ending.files, identifiers: found.length } };
    });
  },
};

/** How much gives people away, by kind, in one line. */
function warning(found: readonly FoundIdentifier[]): string {
  const counts = new Map<string, number>();
  for (const { type } of found) {
    counts.set(identifierNames[type], (counts.get(identifierNames[type]) ?? 0) + 1);
  }
  const kinds = [...counts].map(([name, count]) => `${count} × ${name}`).join(', ');
  return `${found.length === 1 ? '1 place gives' : `${found.length} places give`} somebody away (${kinds}): add --anonymise, or look at them with “identifiers”.`;
}

/** What can be read from the words alone; a fault in them is found before any journal is opened. */
function readOptions(given: Arguments, kind: ReportKind): ReportOptions {
  if (kind === 'entry' && !given.has('entry'))
    throw new UsageError('Say which entry with --entry.');
  return {
    ...wholeReport(kind),
    from: readDay(given, 'from'),
    to: readDay(given, 'to'),
    anonymise: given.has('anonymise'),
  };
}

/** An entry may be named by its id or by the code a person sees (`RA1`). */
async function findEntries(
  client: JournalClient,
  wanted: readonly string[],
): Promise<string[] | null> {
  if (wanted.length === 0) return null;
  const entries = await client.entries.list();
  return wanted.map((name) => {
    const entry = entries.find((each) => each.id === name || each.code === name);
    if (!entry)
      throw new SaidReason(
        `There is no entry “${name}”. There are: ${entries.map((each) => each.code).join(', ')}.`,
      );
    return entry.id;
  });
}

async function findUnits(
  client: JournalClient,
  wanted: readonly string[],
): Promise<string[] | null> {
  if (wanted.length === 0) return null;
  const { units } = await client.guides.list();
  return wanted.map((id) => {
    if (!units.some((unit) => unit.id === id)) {
      throw new SaidReason(
        `There is no unit “${id}” in this journal. There are: ${units.map((unit) => unit.id).join(', ')}.`,
      );
    }
    return id;
  });
}

/** Waits for the end of a job; tells on stderr what is being done when a person is looking. */
async function watch(client: JournalClient, job: string): Promise<NonNullable<JobState['ending']>> {
  for (let seen = -1; ;) {
    const state = await client.jobs.next({ job, seen });
    if (!state) throw new SaidReason('The export was lost: start it again.');
    if (state.ending) return state.ending;
    if (process.stderr.isTTY) process.stderr.write(`${state.doing} …\n`);
    seen = state.step;
  }
}

const readFormats = (words: readonly string[]): ReportFormat[] => {
  if (words.length === 0) throw new UsageError('Say which format with --format.');
  return words.map((word) => oneOf('format', reportFormats, word));
};
