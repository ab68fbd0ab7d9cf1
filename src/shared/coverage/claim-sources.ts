import type { ClaimSource } from './claim-source.ts';
import { changeClaims } from './sources/change-claims.ts';
import { complaintClaims } from './sources/complaint-claims.ts';
import { contactClaims } from './sources/contact-claims.ts';
import { entryClaims } from './sources/entry-claims.ts';
import { evidenceClaims } from './sources/evidence-claims.ts';
import { followUpClaims } from './sources/follow-up-claims.ts';
import { planClaims } from './sources/plan-claims.ts';

/** Everything that claims criteria, in the order in which a criterion lists it. */
export const claimSources: readonly ClaimSource[] = [
  entryClaims,
  changeClaims,
  contactClaims,
  followUpClaims,
  complaintClaims,
  planClaims,
  evidenceClaims,
];
