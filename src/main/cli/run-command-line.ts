import { commands } from './commands.ts';
import { readArguments, UsageError } from './read-arguments.ts';
import { SaidReason } from './said-reason.ts';

/**
 * Runs one command of the command line and gives its exit code: 0 done, 1 a
 * said reason, 2 wrong usage. Answers go to stdout, reasons to stderr as one
 * plain line; `--json` makes both machine-readable.
 */
export async function runCommandLine(words: readonly string[]): Promise<0 | 1 | 2> {
  const [name, ...rest] = words;
  if (name === undefined || name === 'help' || name === '--help') {
    process.stdout.write(`${overview()}\n`);
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) return complain(`There is no command “${name}”. Try: ${names()}.`, 2, words);
  try {
    const answer = await command.run(readArguments(command, rest));
    const text = rest.includes('--json') ? JSON.stringify(answer.json, null, 2) : answer.text;
    if (text !== '') process.stdout.write(`${text}\n`);
    return answer.failed ? 1 : 0;
  } catch (error) {
    if (error instanceof UsageError) {
      return complain(`${error.message} Usage: hindsight ${command.usage}`, 2, words);
    }
    if (error instanceof SaidReason) return complain(error.message, 1, words);
    throw error;
  }
}

function complain<Code extends 1 | 2>(
  sentence: string,
  code: Code,
  words: readonly string[],
): Code {
  const line = sentence.replace(/\s+/g, ' ').trim();
  process.stderr.write(
    words.includes('--json') ? `${JSON.stringify({ error: line })}\n` : `${line}\n`,
  );
  return code;
}

const names = (): string => commands.map((command) => command.name).join(', ');

const overview = (): string =>
  [
    'Hindsight on the command line. Every command takes --json.',
    '',
    ...commands.flatMap((command) => [`  hindsight ${command.usage}`, `      ${command.does}`]),
  ].join('\n');
