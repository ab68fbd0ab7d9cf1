import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkJournal } from '#main/journal/check-journal.ts';
import { openJournalFolder } from '#main/journal/open-journal-folder.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import { createDisk } from '#main/storage/disk.ts';
import { realFileSystem } from '#main/storage/file-system.ts';
import { plainSealer } from '#main/storage/sealer.ts';
import { buildCoverage } from '#shared/coverage/build-coverage.ts';
import { reportContent } from '#main/journal/report-content.ts';
import { collectClaims, countWords, isWritten, plainText } from '#shared/entries/claims.ts';
import type { Entry } from '#shared/entries/entry.ts';
import { changeStages } from '#shared/measures/change.ts';
import { phases } from '#shared/measures/measure.ts';
import { makeSampleJournal } from '../../../scripts/sample/make-sample-journal.ts';

const committed = path.resolve('resources/sample');
const folder = mkdtempSync(path.join(tmpdir(), 'sample-'));
const made = path.join(folder, 'journal');
const ports = {
  clock: () => new Date('2026-04-01T09:00:00Z'),
  random: (count: number) => new Uint8Array(count),
};
let journal: OpenJournal;

beforeAll(async () => {
  await makeSampleJournal({ source: 'scripts/sample', guides: 'resources/guides', folder: made });
  const disk = createDisk(realFileSystem, ports.random, 'reader');
  const place = { disk, journal: made, device: 'reader', clock: ports.clock, sealer: plainSealer };
  const opening = await openJournalFolder(place, { sample: true });
  if (opening.outcome === 'not-opened') throw new Error(opening.reason);
  journal = opening.journal;
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the sample journal', () => {
  it('is byte for byte what the script makes from its pages', () => {
    expect(contents(made)).toEqual(contents(committed));
  });

  it('has nothing wrong with it', async () => {
    expect(await checkJournal(committed, ports)).toEqual([]);
    expect(journal.damage).toEqual([]);
  });

  it('leaves one criterion with nothing and one that is only drafted, so that gaps can be seen', () => {
    expect(codesIn('none')).toEqual(['2.5']);
    expect(codesIn('drafted')).toEqual(['1.3']);
    expect(codesIn('met')).toEqual(['2.3', '3.1', '3.2']);
    expect(codesIn('claimed')).toHaveLength(11);
  });

  it('claims criteria on more than forty spans of words, each at least a sentence long', () => {
    const claims = journal.records
      .list('entry')
      .filter((entry) => entry.included)
      .flatMap((entry) => collectClaims(entry.sections, nameMention));
    expect(claims.length).toBeGreaterThan(40);
    expect(claims.filter(({ words }) => words.split(' ').length < 12)).toEqual([]);
  });

  it('holds accounts of real length by Gibbs and Driscoll, one role-play, and one private draft', () => {
    const entries = journal.records.list('entry');
    const included = entries.filter((entry) => entry.included);
    expect(included.map(wordsOf).filter((words) => words < 500 || words > 1000)).toEqual([]);
    expect(
      included.every((entry) => entry.sections.every(({ content }) => isWritten(content))),
    ).toBe(true);
    expect(included.filter((entry) => entry.modelId === 'driscoll')).toHaveLength(2);
    expect(included.filter((entry) => entry.reality === 'role-play')).toHaveLength(1);
    expect(entries.filter((entry) => !entry.included).map((entry) => entry.code)).toEqual(['RA12']);
  });

  it('answers every question about both changes', () => {
    const changes = journal.records.list('change');
    expect(changes.map((change) => change.title)).toHaveLength(2);
    for (const { sections } of changes) {
      expect(sections.map((section) => section.stageId)).toEqual(changeStages.map(({ id }) => id));
      expect(sections.every((section) => isWritten(section.content))).toBe(true);
    }
  });

  it('has at least twenty observations on each side for five measures', () => {
    const large = journal.records
      .list('measure')
      .filter(({ observations }) =>
        phases.every((phase) => observations.filter((each) => each.phase === phase).length >= 20),
      );
    expect(large.map((measure) => measure.title).sort()).toEqual([
      'Allergy question asked',
      'Food as ordered',
      'Made welcome',
      'Minutes to the first hello',
      'Visit overall',
    ]);
  });

  it('names no customer but by code', () => {
    const names = journal.records.list('customer').map((customer) => customer.code);
    expect(names).toEqual(['Customer A', 'Colleague D', 'Customer B', 'Customer C', 'Colleague E']);
    const texts = journal.records.list('entry').flatMap((entry) => entry.sections.map(textOf));
    expect(texts.filter((text) => /\b(Mr|Mrs|Ms|Miss) [A-Z]|\b\d{5,}\b|\S@\S/.test(text))).toEqual(
      [],
    );
  });
});

function contents(root: string): Readonly<Record<string, string>> {
  const items = readdirSync(root, { recursive: true, withFileTypes: true });
  const files = items
    .filter((item) => item.isFile())
    .map((item) => path.join(item.parentPath, item.name));
  return Object.fromEntries(
    files.sort().map((file) => [path.relative(root, file), readFileSync(file, 'utf8')]),
  );
}

function codesIn(state: string): readonly string[] {
  const clock = () => new Date('2026-03-17T10:00:00.000Z');
  return buildCoverage(reportContent(journal, { clock, version: '1' }), nameMention)
    .flatMap((unit) => unit.criteria)
    .filter((criterion) => criterion.state === state)
    .map((criterion) => criterion.code);
}

const nameMention = (kind: string, id: string): string => {
  const { records } = journal;
  if (kind === 'customer') return records.get('customer', id)?.code ?? '[unknown]';
  if (kind === 'evidence') return records.get('evidence', id)?.code ?? '[unknown]';
  return records.get('measure', id)?.title ?? '[unknown]';
};

const textOf = (section: Entry['sections'][number]): string =>
  plainText(section.content, nameMention);

const wordsOf = (entry: Entry): number =>
  entry.sections
    .map((section) => countWords(section.content, nameMention))
    .reduce((sum, words) => sum + words, 0);
