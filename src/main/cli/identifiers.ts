import path from 'node:path';
import { findIdentifiers } from '#shared/privacy/find-identifiers.ts';
import { registerSchema, type Identifier, type RegisterLine } from '#shared/privacy/identifier.ts';
import { compileRegister, type Register } from '#shared/privacy/names/compile-register.ts';
import { readFileIfThere } from '#main/platform/app-files.ts';
import { listFilesBelow } from '#main/platform/list-files-below.ts';
import { readTexts } from '#main/privacy/read-texts.ts';
import type { Answer, Arguments, Command } from './command.ts';
import { SaidReason } from './said-reason.ts';
import { withJournal } from './with-journal.ts';

export const identifiers: Command = {
  name: 'identifiers',
  usage: 'identifiers FILE|DIR [--register FILE.json]',
  does: 'names, numbers and addresses that give people away, in a document, a folder or a journal',
  words: 1,
  opensJournal: true,
  options: { register: 'value' },
  run: async (given) => {
    const target = path.resolve(given.words[0] ?? '');
    const lines = await readRegister(given.value('register'));
    const manifest = await readFileIfThere(path.join(target, 'journal.json'));
    return answerOf(
      manifest ? await inJournal(given, lines) : await inFiles(target, compileRegister(lines)),
    );
  },
};

/** One find; `where` says in which part of the file, and is missing for its text. */
type Find = Identifier & { readonly file: string; readonly where?: string };

async function readRegister(file: string | undefined): Promise<readonly RegisterLine[]> {
  if (file === undefined) return [];
  const bytes = await readFileIfThere(path.resolve(file));
  if (bytes === null) throw new SaidReason(`There is no file ${file}.`);
  try {
    return registerSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    throw new SaidReason(
      `${file} is no register: it must be a list of { "code", "names": [], "other": [] }.`,
    );
  }
}

/** A journal brings its own register; lines given on the command line come on top. */
const inJournal = (given: Arguments, lines: readonly RegisterLine[]): Promise<readonly Find[]> =>
  withJournal(given, async (client) => {
    const found = await client.privacy.search({ register: [...lines] });
    return found.map(({ kind, id, path: place, from, to, type, text, code }) => ({
      file: `records/${kind}/${id}`,
      ...(place === '' ? {} : { where: place }),
      from,
      to,
      type,
      text,
      ...(code === undefined ? {} : { code }),
    }));
  });

async function inFiles(target: string, register: Register): Promise<readonly Find[]> {
  const files = await listFilesBelow(target);
  if (files === null) throw new SaidReason(`There is no file or folder ${target}.`);
  const found: Find[] = [];
  for (const file of files) found.push(...(await inFile(file, register)));
  return found;
}

async function inFile(file: string, register: Register): Promise<readonly Find[]> {
  const name = path.basename(file);
  const bytes = (await readFileIfThere(file)) ?? new Uint8Array();
  const texts = await readTexts(name, bytes).catch(() => {
    process.stderr.write(`${file} is damaged and could not be read.\n`);
    return [];
  });
  const inside = texts.flatMap(({ where, text }) =>
    findIdentifiers(text, register).map((each) => ({
      file,
      ...(where === '' ? {} : { where }),
      ...each,
    })),
  );
  const inName = findIdentifiers(name, register, { fileName: true })
    .filter(({ type }) => type !== 'url')
    .map((each) => ({ file, where: 'file name', ...each }));
  return [...inName, ...inside];
}

function answerOf(found: readonly Find[]): Answer {
  const lines = found.map(
    ({ file, where, from, type, text, code }) =>
      `${file}${where === undefined ? '' : ` (${where})`}:${from}  ${type}  ${text.replaceAll('\n', ' ')}${code === undefined ? '' : `  ${code}`}`,
  );
  return {
    text: lines.length === 0 ? 'Nothing was found that gives anybody away.' : lines.join('\n'),
    json: found,
  };
}
