import type { Evidence } from './evidence.ts';

/** The label offered for a new item: one above the highest `E…` ever given, so that `E003` never names two things. */
export function nextEvidenceCode(everGiven: readonly Pick<Evidence, 'code'>[]): string {
  const used = everGiven.map((item) => Number(/^E(\d{1,6})$/.exec(item.code)?.[1] ?? 0));
  return `E${String(Math.max(0, ...used) + 1).padStart(3, '0')}`;
}
