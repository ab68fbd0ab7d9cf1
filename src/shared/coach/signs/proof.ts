import { found, near, thin, type Finding } from '../reading/evidence.ts';
import type { Reading } from '../reading/read-text.ts';

/** D14: a claim tied to evidence: an item's code, or an amount whose source is named beside it. Thin without a source. */
export function proof(reading: Reading): Finding {
  const codes = evidenceCodes(reading);
  const amounts = reading.told('amount');
  const sourced = near(amounts, reading.told('source'), 1);
  if (codes.length + sourced.length > 0) return found([...codes, ...sourced]);
  return thin(reading.told('claimed-effect'));
}

/** `E003`, `M2`: items and measures by their codes. */
const evidenceCodes = (reading: Reading) =>
  reading.tokens.filter(
    (token) => token.capital && /^[em]\d{1,4}$/.test(token.word) && !token.quoted,
  );
