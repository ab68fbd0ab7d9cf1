import type { Evidence } from '#shared/evidence/evidence.ts';
import type { AddedFile } from '#main/evidence/add-evidence-files.ts';
import type { Answer, Command } from './command.ts';
import { UsageError } from './read-arguments.ts';
import { withJournal } from './with-journal.ts';

export const evidence: Command = {
  name: 'evidence',
  usage: 'evidence DIR [--add FILE…] [--large]',
  does: 'the items of evidence; with --add, files become items of their own, photos upright and without their place',
  words: 1,
  optionalWords: Infinity,
  opensJournal: true,
  options: { add: 'flag', large: 'flag' },
  run: (given) => {
    const [, ...files] = given.words;
    if (!given.has('add')) {
      if (files.length > 0) throw new UsageError('Say --add before the files.');
      return withJournal(given, async ({ evidence: room }) => listed(await room.list()));
    }
    if (files.length === 0) throw new UsageError('Say which files after --add.');
    return withJournal(
      given,
      async (_, app) => told(await app.addEvidence(files, given.has('large'))),
      { writes: true },
    );
  },
};

const listed = (items: readonly Evidence[]): Answer => ({
  text:
    items.length === 0
      ? 'No evidence yet.'
      : items
          .map(({ code, type, title, files = [], criteria }) =>
            [
              code,
              type,
              title || 'Untitled',
              files.length === 1 ? '1 file' : `${files.length} files`,
              `shows ${criteria.length === 0 ? 'nothing' : criteria.join(', ')}`,
            ]
              .filter((part) => part !== '')
              .join('  '),
          )
          .join('\n'),
  json: items,
});

/** One line a file; a file that was refused makes the exit code 1, and the others are added all the same. */
const told = (added: readonly AddedFile[]): Answer => ({
  text: added.map(line).join('\n'),
  json: added,
  failed: added.some(({ outcome }) => outcome === 'refused'),
});

function line({ file, outcome, code, reason }: AddedFile): string {
  switch (outcome) {
    case 'added':
      return `${code}  ${file}`;
    case 'known':
      return `${code}  ${file} (here already)`;
    case 'refused':
      return `not added: ${reason}`;
  }
}
