import type { FlagRule } from './flag-rule.ts';

/** Role-play or a simulation was claimed for a unit that takes real work only; such words never count silently. */
export const notAcceptedFlag: FlagRule = ({ all }) => {
  const codes = [
    ...new Set(
      all.filter(({ claim }) => claim.standing === 'not-accepted').map(({ claim }) => claim.code),
    ),
  ];
  if (codes.length === 0) return null;
  const are = codes.length === 1 ? 'tells' : 'tell';
  return {
    flag: 'not-accepted',
    text: `${codes.join(', ')} ${are} of role-play or a simulation. This unit takes real work only, so it does not count here.`,
  };
};
