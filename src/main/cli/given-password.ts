import path from 'node:path';
import { passwordFault } from '#shared/password/password-fault.ts';
import { readFileIfThere } from '#main/platform/app-files.ts';
import { askHidden } from '#main/platform/ask-hidden.ts';
import type { Arguments } from './command.ts';
import { SaidReason } from './said-reason.ts';

type Given = Pick<Arguments, 'value'>;

/**
 * The password somebody gave on the way: in a file, in HINDSIGHT_PASSWORD, or
 * typed where there is a terminal. Throws a `SaidReason` where there is none.
 */
export async function askPassword(given: Given): Promise<string> {
  const password = (await namedPassword(given)) ?? (await askHidden('Password of the journal: '));
  if (password === null) {
    throw new SaidReason(
      'This journal has a password: give it with --password-file FILE or in HINDSIGHT_PASSWORD.',
    );
  }
  return password;
}

/** The password for a journal to be made, `null` where none was named. */
export async function newPassword(given: Given): Promise<string | null> {
  const password = await namedPassword(given);
  const fault = password === null ? null : passwordFault(password);
  if (fault !== null) throw new SaidReason(`This password will not do. ${fault}`);
  return password;
}

/** The password named in a file or in HINDSIGHT_PASSWORD, `null` without one. */
export async function namedPassword(given: Given): Promise<string | null> {
  const file = given.value('password-file');
  if (file === undefined) return process.env['HINDSIGHT_PASSWORD'] || null;
  const bytes = await readFileIfThere(path.resolve(file));
  if (bytes === null) throw new SaidReason(`There is no file ${file}.`);
  // Editors end a file with a line break, which nobody means to be part of a password.
  return new TextDecoder().decode(bytes).replace(/\r?\n$/, '');
}
