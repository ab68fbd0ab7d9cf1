import type { Evidence } from './evidence.ts';

/** The label offered for a new item: one above the highest `E…` in use, so that `E003` never names two things. */
export function nextEvidenceCode(items: readonly Pick<Evidence, 'code'>[]): string {
  const used = items.map((item) => Number(/^E(\d{1,6})$/.exec(item.code)?.[1] ?? 0));
  return `E${String(Math.max(0, ...used) + 1).padStart(3, '0')}`;
}
