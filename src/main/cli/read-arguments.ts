import { parseArgs } from 'node:util';
import type { Arguments, Command } from './command.ts';

/** The command was called in a way it does not know: exit code 2. */
export class UsageError extends Error {}

/** Reads the words behind a command's name by what the command says it takes. */
export function readArguments(command: Command, words: readonly string[]): Arguments {
  const parsed = parse(command, words);
  const given = parsed.positionals.length;
  if (given < command.words) throw new UsageError('Something is missing.');
  if (given > command.words + (command.optionalWords ?? 0)) {
    throw new UsageError(`“${parsed.positionals.at(-1)}” is one word too many.`);
  }
  const all = (option: string): readonly string[] => {
    const value = parsed.values[option];
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
  };
  return {
    words: parsed.positionals,
    value: (option) => all(option).at(-1),
    values: (option) =>
      all(option)
        .flatMap((value) => value.split(','))
        .filter((value) => value !== ''),
    has: (option) => parsed.values[option] === true || all(option).length > 0,
  };
}

const passwordOption = ({ opensJournal }: Command) =>
  opensJournal ? ({ 'password-file': 'value' } as const) : {};

function parse(command: Command, words: readonly string[]) {
  const options = Object.fromEntries(
    Object.entries({ ...command.options, ...passwordOption(command), json: 'flag' as const }).map(
      ([name, kind]) => [
        name,
        kind === 'flag'
          ? ({ type: 'boolean' } as const)
          : ({ type: 'string', multiple: true } as const),
      ],
    ),
  );
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    // Node says what is wrong in its first sentence and goes on about escaping.
    const message = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new UsageError(`${message.replace(/\.$/, '')}.`);
  }
}
