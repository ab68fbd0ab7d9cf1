import { complaintAccount } from '../../complaints/complaint.ts';
import type { ClaimSource } from '../claim-source.ts';
import { standingsOf } from './standing-of.ts';
import { textClaims } from './text-claims.ts';

/** Words in the account of an included complaint. */
export const complaintClaims: ClaimSource = ({ complaints, guides }, nameMention) => {
  const standing = standingsOf(guides);
  return complaints.flatMap((complaint) =>
    textClaims(
      complaint.sections,
      () => complaintAccount.name,
      {
        source: 'complaint',
        id: complaint.id,
        code: complaint.code,
        title: complaint.title,
        type: complaint.reality === 'real' ? 'RA' : 'SIM',
        day: complaint.stages.find(({ stage }) => stage === 'received')?.on ?? null,
        customerIds: [...complaint.customerIds],
        channel: complaint.setting,
        lifecycle: ['resolve'],
      },
      standing(complaint),
      nameMention,
    ),
  );
};
