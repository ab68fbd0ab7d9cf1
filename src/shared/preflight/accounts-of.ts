import type { Section } from '../entries/section.ts';
import type { ReportContent } from '../reports/report-content.ts';
import type { PreflightAccount } from './preflight.ts';

/** The accounts that are handed in, each as a finding calls it. */
export const accountsOf = (content: ReportContent): readonly PreflightAccount[] => [
  ...content.entries.map(({ id, code, sections }) => ({
    at: 'entry' as const,
    id,
    name: code,
    sections,
  })),
  ...content.changes.map(({ id, title, sections }) => ({
    at: 'change' as const,
    id,
    name: `“${title === '' ? 'Untitled change' : title}”`,
    sections,
  })),
  ...included('contact', content.contacts),
  ...included('complaint', content.complaints),
  ...included('plan', content.plans),
];

type Includable = {
  readonly id: string;
  readonly code: string;
  readonly included: boolean;
  readonly sections: readonly Section[];
};

const included = (
  at: PreflightAccount['at'],
  records: readonly Includable[],
): readonly PreflightAccount[] =>
  records
    .filter((record) => record.included)
    .map(({ id, code, sections }) => ({ at, id, name: code, sections }));
