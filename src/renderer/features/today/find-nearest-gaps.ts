import { claimAddress } from '#renderer/ui/claim-address.ts';
import type { CoverageClaim, CoverageState, CriterionStanding } from '#shared/coverage/coverage.ts';

export type Gap = {
  readonly criterionId: string;
  readonly code: string;
  readonly text: string;
  readonly state: CoverageState;
  /** What is missing, in one sentence. */
  readonly advice: string;
  readonly verb: 'Open' | 'Start';
  readonly address: string;
};

const mostShown = 4;

/**
 * The gaps that need least, those an assessor has asked about first: more
 * needed, then drafted (include it), claimed by accounts of one's own alone, and
 * last what nothing shows yet.
 */
export function nearestGaps(criteria: readonly CriterionStanding[]): readonly Gap[] {
  const ranked = criteria.flatMap((criterion) => {
    const gap = gapOf(criterion);
    return gap ? [gap] : [];
  });
  return ranked
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, mostShown)
    .map(({ gap }) => gap);
}

function gapOf(criterion: CriterionStanding): { readonly rank: number; readonly gap: Gap } | null {
  const { state, first, decision } = criterion;
  const gap = (rank: number, advice: string): { readonly rank: number; readonly gap: Gap } => ({
    rank,
    gap: {
      criterionId: criterion.criterionId,
      code: criterion.code,
      text: criterion.text,
      state,
      advice,
      verb: first ? 'Open' : 'Start',
      address: first ? claimAddress(first) : '/entries',
    },
  });
  if (state === 'met') return null;
  if (decision?.outcome === 'more-needed') return gap(0, 'Your assessor asked for more.');
  if (state === 'drafted' && first) {
    return gap(1, `Drafted in ${nameOf(first)}. Include it to claim it.`);
  }
  if (state === 'claimed' && criterion.ownAccountsAlone) {
    return gap(2, `Claimed in ${accounts(criterion.sources)}. Add one other kind of proof.`);
  }
  return state === 'none' ? gap(3, 'Nothing shows this yet.') : null;
}

const nameOf = ({ title, code }: CoverageClaim): string => (title === '' ? code : `“${title}”`);

const accounts = (count: number): string =>
  count === 1 ? 'one account of yours' : `${count} accounts of yours`;
