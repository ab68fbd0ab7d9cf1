import type { JournalClient } from '#shared/contract/contract.ts';
import type { Entry } from '#shared/entries/entry.ts';
import type { MemoryFileSystem } from '../memory-file-system.ts';
import { rigPassword } from '../rig-secrets.ts';

/** One way in which the app writes. `write` says what was acknowledged; `check` looks for it after a new start. */
export type WritePath = {
  readonly name: string;
  readonly prepare: (client: JournalClient, disk: MemoryFileSystem) => Promise<void>;
  readonly write: (
    client: JournalClient,
    acknowledge: (what: string) => void,
    disk: MemoryFileSystem,
  ) => Promise<void>;
  readonly check: (
    client: JournalClient,
    acknowledged: ReadonlySet<string>,
    disk: MemoryFileSystem,
  ) => Promise<readonly string[]>;
};

export const documents = '/home/documents';
export const journalFolder = `${documents}/journal`;
/** Stands in the title of the one entry: found in a file of a sealed journal it has leaked. */
export const canary = 'Canarytitle';
export const candidate = 'Ada Canaryname';

/** Throws the sentence of an answer that says no. */
export function granted<Answer extends { readonly outcome: string }>(
  answer: Answer,
): Exclude<Answer, { readonly reason: string }> {
  if ('reason' in answer) throw new Error(String(answer.reason));
  return answer as Exclude<Answer, { readonly reason: string }>;
}

export const newProfile = {
  candidate,
  level: 2,
  jobTitle: '',
  workplace: '',
  sector: 'retail' as const,
  unitIds: ['develop-customer-relationships-l2'],
  modelId: 'gibbs',
};

export const createPlain = async (client: JournalClient): Promise<void> =>
  void granted(await client.journals.create({ folder: journalFolder, profile: newProfile }));

/** Opens the journal; where it has a password it is one of those with these numbers. */
export async function openJournal(
  client: JournalClient,
  passwords: readonly number[] = [1],
): Promise<void> {
  let outcome = await client.journals.open({ folder: journalFolder });
  for (const number of passwords) {
    if (outcome.outcome === 'opened' || !outcome.locked) break;
    const secret = { kind: 'password', text: rigPassword(number) } as const;
    outcome = await client.journals.unlock({ folder: journalFolder, secret });
  }
  granted(outcome);
}

export const newEntry = (client: JournalClient, title: string): Promise<Entry> =>
  client.entries.create({ modelId: 'gibbs', title, happenedOn: null });

export const createWithEntry = async (client: JournalClient): Promise<void> => {
  await createPlain(client);
  await newEntry(client, canary);
};

/** The one entry of the journal, which is open. */
export const firstEntry = async (client: JournalClient): Promise<Entry> => {
  const [summary] = await client.entries.list();
  const entry = await client.entries.get({ id: summary?.id ?? '' });
  if (!entry) throw new Error('The entry is lost.');
  return entry;
};

/** The titles that may be shown: the last one acknowledged, or one that was on its way. */
export async function titleFaults(
  client: JournalClient,
  titles: readonly string[],
  acknowledged: ReadonlySet<string>,
): Promise<readonly string[]> {
  const { title } = await firstEntry(client);
  const last = titles.findLastIndex((each) => acknowledged.has(each));
  const allowed = titles.slice(Math.max(0, last));
  return allowed.includes(title) ? [] : [`shows ${title}, lost ${titles[last]}`];
}

/** The files below a folder in which, or in whose name, one of the words stands. */
export const filesWith = (
  disk: MemoryFileSystem,
  folder: string,
  words: readonly string[],
): readonly string[] =>
  [...disk.files].flatMap(([file, { bytes }]) =>
    file.startsWith(`${folder}/`) &&
    words.some((word) => bytes.includes(word) || file.includes(word))
      ? [file]
      : [],
  );
