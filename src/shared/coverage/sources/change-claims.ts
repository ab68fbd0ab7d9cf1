import { changeStages } from '../../measures/change.ts';
import type { ClaimSource } from '../claim-source.ts';
import { textClaims } from './text-claims.ts';

/** Words in the account of a change. It has no code of its own: it is known by its title. */
export const changeClaims: ClaimSource = ({ changes }, nameMention) =>
  changes.flatMap((change) =>
    textClaims(
      change.sections,
      (stageId) => changeStages.find(({ id }) => id === stageId)?.name ?? stageId,
      {
        source: 'change',
        id: change.id,
        code: '',
        title: change.title,
        type: 'RA',
        day: change.changedOn,
        customerIds: [],
        channel: change.setting,
        lifecycle: [],
      },
      () => 'counts',
      nameMention,
    ),
  );
