import type { RegisterLine } from '#shared/privacy/identifier.ts';
import { compileRegister, type Register } from '#shared/privacy/names/compile-register.ts';
import type { PrivacyRules } from '#shared/privacy/search-content.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';

/** The register of a journal, by the codes of its customers. It is read here and goes into no report. */
export const registerLines = ({ records }: OpenJournal): readonly RegisterLine[] =>
  records.list('identity').map((identity) => ({
    code: records.get('customer', identity.id)?.code ?? 'Somebody',
    names: [identity.realName, ...identity.otherNames],
    other: [...identity.emails, ...identity.phones, ...identity.accountNumbers],
  }));

let newest: { readonly key: string; readonly register: Register } | null = null;

/** What the texts of a journal are held against; made anew only when the register has changed. */
export function privacyRules(
  journal: OpenJournal,
  added: readonly RegisterLine[] = [],
): PrivacyRules {
  const lines = [...registerLines(journal), ...added];
  const key = JSON.stringify(lines);
  if (newest?.key !== key) newest = { key, register: compileRegister(lines) };
  return { register: newest.register, allowed: journal.records.list('allowed-identifier') };
}
