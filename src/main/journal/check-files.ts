import type { Evidence } from '#shared/evidence/evidence.ts';
import { visibleName } from '#shared/evidence/visible-name.ts';
import type { Vault } from '#main/storage/vault.ts';

type Named = { readonly blob: string; readonly what: string };

/** The files that evidence names and the vault lacks, in one sentence; nothing where all are there. */
export async function missingFiles(
  evidence: readonly Evidence[],
  vault: Pick<Vault, 'list' | 'namesOf'>,
): Promise<readonly string[]> {
  const named = filesOf(evidence);
  if (named.length === 0) return [];
  const there = await vault.list();
  const missing = named
    .filter(({ blob }) => !vault.namesOf(blob).some((name) => there.has(name)))
    .map(({ what }) => what);
  if (missing.length === 0) return [];
  const subject = missing.length === 1 ? '1 file is' : `${missing.length} files are`;
  return [
    `${subject} missing, not deleted: ${listed(missing)}; let your sync program finish, or bring them back from a copy.`,
  ];
}

/** Reads every file of the vault and names those that are not what they were, one sentence each. */
export async function damagedFiles(
  evidence: readonly Evidence[],
  vault: Pick<Vault, 'list' | 'namesOf' | 'isWhole'>,
): Promise<readonly string[]> {
  const names = new Map(
    filesOf(evidence).flatMap(({ blob, what }) =>
      vault.namesOf(blob).map((name) => [name, what] as const),
    ),
  );
  const problems: string[] = [];
  for (const name of [...(await vault.list())].sort()) {
    if (await vault.isWhole(name)) continue;
    const what = names.get(name) ?? `vault/${name.slice(0, 2)}/${name}`;
    problems.push(`${what} is damaged: bring it back from a copy, or add the same file once more.`);
  }
  return problems;
}

const filesOf = (evidence: readonly Evidence[]): readonly Named[] =>
  evidence.flatMap(({ code, files = [] }) =>
    files
      .flatMap((file) => (file.original ? [file, file.original] : [file]))
      .map(({ blob, name }) => ({ blob, what: `${visibleName(name)} of evidence ${code}` })),
  );

const mostNames = 5;

function listed(names: readonly string[]): string {
  const more = names.length - mostNames;
  return more > 0 ? `${names.slice(0, mostNames).join(', ')} and ${more} more` : names.join(', ');
}
