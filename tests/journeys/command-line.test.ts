import { spawnSync } from 'node:child_process';
import { appendFile, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

let home: string;
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'hindsight-command-line-'));
});

/** Runs the built command line as a program of its own. */
function hindsight(...words: readonly string[]) {
  const run = spawnSync(process.execPath, [path.resolve('out/main/cli.js'), ...words], {
    cwd: home,
    encoding: 'utf8',
    env: { ...process.env, HINDSIGHT_DATA: path.join(home, 'app-data') },
  });
  return { code: run.status, said: run.stdout.trim(), complained: run.stderr.trim() };
}

const json = (text: string): unknown => JSON.parse(text);
const inHome = (...parts: readonly string[]) => path.join(home, ...parts);

describe('the sample journal', () => {
  it('is made, is in order, and is never written over a folder that holds something', () => {
    expect(hindsight('sample', 'J')).toMatchObject({ code: 0, complained: '' });
    expect(hindsight('check', 'J')).toEqual({
      code: 0,
      said: 'Everything is in order.',
      complained: '',
    });
    const again = hindsight('sample', 'J');
    expect(again.code).toBe(1);
    expect(again.complained).toContain('is not empty');
  });

  it('takes files as evidence, and says what became of each', async () => {
    await writeFile(inHome('rota, week 2.txt'), 'Monday: Sam');
    expect(hindsight('sample', 'JE').code).toBe(0);
    const added = hindsight(
      'evidence',
      'JE',
      '--add',
      'rota, week 2.txt',
      'rota, week 2.txt',
      'no',
    );
    expect(added.code).toBe(1);
    expect(added.said).toMatch(
      /^(E\d{3}) {2}\S*rota, week 2\.txt\n\1 {2}.*\(here already\)\nnot added: There is no file no\.$/,
    );
    expect(hindsight('evidence', 'JE').said).toContain('rota, week 2  1 file  shows nothing');
  });

  it('becomes an impact report in all four formats, with their paths printed', async () => {
    const run = hindsight(
      'export',
      'J',
      '--report',
      'impact',
      '--format',
      'docx,pdf,html,md',
      '--out',
      'OUT',
    );
    expect(run).toMatchObject({ code: 0, complained: '' });
    const files = run.said.split('\n');
    expect(files.map((file) => path.extname(file))).toEqual(['.docx', '.pdf', '.html', '.md']);
    const starts = await Promise.all(
      files.map(async (file) => (await readFile(file)).subarray(0, 4).toString('latin1')),
    );
    expect(starts.slice(0, 3)).toEqual(['PK\u0003\u0004', '%PDF', '<!do']);
    expect(await readFile(files[3] ?? '', 'utf8')).toContain('was followed by');
  });

  it('becomes one account, a portfolio of a period, and a pack of many files', async () => {
    const entry = hindsight(
      'export',
      'J',
      '--report',
      'entry',
      '--entry',
      'RA5',
      '--format',
      'md',
      '--out',
      'one',
    );
    expect(await readFile(entry.said, 'utf8')).toContain('A scone without nuts');
    const portfolio = hindsight(
      'export',
      'J',
      '--report=portfolio',
      '--format=md',
      '--out=portfolio',
      '--from=2026-03-01',
      '--to=2026-03-31',
      '--anonymise',
    );
    const text = await readFile(portfolio.said, 'utf8');
    expect(text).toContain('The birthday tea that moved');
    expect(text).not.toContain('A scone without nuts');
    for (const name of ['Tranter', 'Glasshouse', 'Okoro', 'Brackwell'])
      expect(text).not.toContain(name);
    const pack = hindsight(
      'export',
      'J',
      '--report',
      'pack',
      '--format',
      'md',
      '--out',
      'pack',
      '--json',
    );
    expect(json(pack.said)).toMatchObject({ files: expect.any(Array) as unknown[] });
    expect(
      (await readdir(inHome('pack'), { recursive: true })).filter((name) => name.endsWith('.md'))
        .length,
    ).toBeGreaterThan(5);
  });

  it('tells its coverage to people and to programs', () => {
    expect(hindsight('coverage', 'J').said).toMatch(/2\.5 +None/);
    expect(json(hindsight('coverage', 'J', '--json').said)).toMatchObject([
      { unitId: 'develop-customer-relationships-l2', criteria: expect.any(Array) as unknown[] },
    ]);
  });

  it('is told apart from a damaged one', async () => {
    hindsight('sample', 'damaged');
    const records = await readdir(inHome('damaged', 'records'), { recursive: true });
    const revision =
      records.find((name) => name.startsWith('entry') && name.endsWith('.json')) ?? '';
    await appendFile(inHome('damaged', 'records', revision), ' ');
    await writeFile(
      inHome('damaged', 'records', revision),
      (await readFile(inHome('damaged', 'records', revision), 'utf8')).replace('the', 'teh'),
    );
    const run = hindsight('check', 'damaged');
    expect(run.code).toBe(1);
    expect(run.said).not.toBe('');
  });
});

describe('a new journal', () => {
  it('is empty, and takes criteria from a table', async () => {
    const made = hindsight(
      'new',
      'N',
      '--candidate',
      'Sam Whitcombe',
      '--unit',
      'develop-customer-relationships-l2',
    );
    expect(made).toMatchObject({ code: 0, complained: '' });
    expect(hindsight('coverage', 'N').said).toMatch(/1\.1 +None/);
    await writeFile(
      inHome('criteria.csv'),
      'code,text\nP1,Greet the customer\nP2,"Ask, then listen"\n',
    );
    expect(hindsight('import', 'N', '--from', 'criteria.csv')).toMatchObject({
      code: 0,
      complained: '',
    });
    expect(hindsight('coverage', 'N').said).toContain('Ask, then listen');
  });

  it('has nothing to report yet, and says what to do', () => {
    const run = hindsight(
      'export',
      'N',
      '--report',
      'impact',
      '--format',
      'pdf',
      '--out',
      'nothing',
    );
    expect(run.code).toBe(1);
    expect(run.complained.split('\n')).toHaveLength(1);
  });
});

describe('statistics for a file', () => {
  it('needs no journal', async () => {
    await writeFile(
      inHome('cards.csv'),
      `phase,value\n${'before,yes\n'.repeat(11)}${'before,no\n'.repeat(9)}${'after,yes\n'.repeat(18)}${'after,no\n'.repeat(4)}`,
    );
    const run = hindsight('measures', 'cards.csv', '--kind', 'binary', '--json');
    expect(json(run.said)).toMatchObject({ before: { n: 20, yes: 11 }, after: { n: 22, yes: 18 } });
  });

  it('names the line and the value it cannot read', async () => {
    await writeFile(inHome('bad.csv'), 'phase,value\nbefore,yes\nafter,perhaps\n');
    const run = hindsight('measures', 'bad.csv', '--kind', 'binary');
    expect(run.code).toBe(1);
    expect(run.complained).toContain('perhaps');
    expect(run.complained).toMatch(/line 3/i);
  });
});

describe('wrong usage', () => {
  it.each([
    [['frobnicate'], 'no command'],
    [['export', 'J'], 'impact, portfolio'],
    [['export', 'J', '--report', 'impact', '--format', 'rtf', '--out', 'x'], 'docx, pdf'],
    [['export', 'J', '--report', 'entry', '--format', 'md', '--out', 'x'], '--entry'],
    [
      ['export', 'J', '--report', 'impact', '--format', 'md', '--out', 'x', '--from', '1 March'],
      '2026-03-14',
    ],
    [['new', 'M', '--candidate', 'Sam'], 'unit'],
    [['check'], 'missing'],
    [['check', 'J', 'K'], 'too many'],
    [['check', 'J', '--fast'], '--fast'],
    [['serve', 'J', '--port', 'many'], '--port'],
  ])('%j is code 2 and one plain line', (words, says) => {
    const run = hindsight(...words);
    expect(run.code).toBe(2);
    expect(run.said).toBe('');
    expect(run.complained.split('\n')).toHaveLength(1);
    expect(run.complained).toContain(says);
  });

  it.each([
    ['check', 'nowhere'],
    ['coverage', 'nowhere'],
    ['import', 'J', '--from', 'nowhere.csv'],
    ['measures', 'nowhere.csv', '--kind', 'nps'],
    ['new', 'M', '--candidate', 'Sam', '--unit', 'no-such-unit'],
    ['export', 'J', '--report', 'entry', '--entry', 'RA99', '--format', 'md', '--out', 'x'],
  ])('%s %s … is code 1 and a said reason', (...words) => {
    const run = hindsight(...words);
    expect(run.code).toBe(1);
    expect(`${run.said}${run.complained}`.split('\n')).toHaveLength(1);
  });

  it('lists all commands when asked for help', () => {
    const run = hindsight('--help');
    expect(run.code).toBe(0);
    for (const name of [
      'sample',
      'new',
      'check',
      'export',
      'coverage',
      'import',
      'measures',
      'serve',
    ]) {
      expect(run.said).toContain(`hindsight ${name} `);
    }
  });
});
