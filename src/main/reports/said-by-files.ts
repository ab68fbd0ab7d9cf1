import type { Evidence } from '#shared/evidence/evidence.ts';
import { saidWords } from '#shared/evidence/file-said.ts';
import { visibleName } from '#shared/evidence/visible-name.ts';
import { fileSays } from '#main/evidence/file-says.ts';
import type { Vault } from '#main/storage/vault.ts';
import type { PreflightItem } from '#shared/preflight/preflight.ts';
import { findIdentifiers } from '#shared/privacy/find-identifiers.ts';
import type { Register } from '#shared/privacy/names/compile-register.ts';

/**
 * Files that leave the journal with a report and say about themselves who made
 * them or where. They are handed in as they came, so what gives somebody away
 * in them is named here: it cannot be replaced by a code.
 */
export async function saidByFiles(
  items: readonly Evidence[],
  vault: Pick<Vault, 'open'>,
  register: Register,
): Promise<readonly PreflightItem[]> {
  const found: PreflightItem[] = [];
  for (const { id, code, files = [] } of items) {
    for (const { blob, name, photo } of files) {
      const said = photo ? [] : ((await fileSays(vault, blob)) ?? []);
      if (said.length === 0) continue;
      const words = saidWords(said);
      const known = findIdentifiers(words, register).length > 0;
      found.push({
        group: known ? 'needed' : 'check',
        text: `${visibleName(name)} of ${code} says about itself: ${words}. This goes along with it.`,
        place: { at: 'evidence', id },
      });
    }
  }
  return found;
}
