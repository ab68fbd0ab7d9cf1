import type { NameMention } from '../entries/claims.ts';
import type { ReportContent } from '../reports/report-content.ts';
import type { CoverageClaim } from './coverage.ts';

/** What coverage is worked out from: the records of a journal, as reports take them. */
export type CoverageContent = Omit<ReportContent, 'profile' | 'version'> & {
  readonly profile: Pick<ReportContent['profile'], 'unitIds' | 'currentMonths'>;
};

/** One claim on one criterion. */
export type ShownClaim = {
  readonly criterionId: string;
  readonly claim: CoverageClaim;
  /** The paragraphs around the claimed words; empty for what claims as a whole. */
  readonly passage: string;
};

/**
 * Everything one kind of record claims. A new kind is one file in `sources/`
 * and one line in `claim-sources.ts`.
 */
export type ClaimSource = (
  content: CoverageContent,
  nameMention: NameMention,
) => readonly ShownClaim[];
