import { Checkbox, NativeSelect } from '@mantine/core';
import { unitCriteria, type Unit } from '#shared/guides/unit.ts';
import type { MappingProposal, MappingReason } from '#shared/units/propose-mapping.ts';

type Choice = { readonly to: string; readonly confirmed: boolean };

/** One old criterion, what it may have become and why that is proposed, and a box to confirm it. */
export function MappingRow(props: {
  readonly proposal: MappingProposal;
  readonly to: Unit;
  /** How often claims, evidence and judgements name it. */
  readonly uses: number;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}) {
  const { proposal, choice, uses } = props;
  const { code, text } = proposal.from;
  const criteria = unitCriteria(props.to);
  const chosen = criteria.find((each) => each.code === choice.to);
  const reason = choice.to === proposal.to ? reasons[proposal.reason] : 'Your choice';
  return (
    <li>
      <div>
        <span className="hs-code">{code}</span> <span>{text}</span>
        <em>
          {uses === 0 ? 'Nothing names it' : uses === 1 ? 'Named once' : `Named ${uses} times`}
        </em>
      </div>
      <div>
        <NativeSelect
          aria-label={`What ${code} became`}
          value={choice.to}
          data={[
            { value: '', label: 'Leave it' },
            ...criteria.map((each) => ({
              value: each.code,
              label: `${each.code} ${each.text}`.slice(0, 90),
            })),
          ]}
          onChange={({ currentTarget }) =>
            props.onChoose({ to: currentTarget.value, confirmed: false })
          }
        />
        {chosen && <span>{chosen.text}</span>}
        <em>{choice.to === '' ? 'Nothing is near enough' : reason}</em>
      </div>
      <Checkbox
        label="Move"
        aria-label={`Move ${code}`}
        disabled={choice.to === ''}
        checked={choice.confirmed && choice.to !== ''}
        onChange={({ currentTarget }) =>
          props.onChoose({ to: choice.to, confirmed: currentTarget.checked })
        }
      />
    </li>
  );
}

const reasons: Readonly<Record<MappingReason, string>> = {
  same: 'Same code, same wording',
  'same-words': 'Same wording, another code',
  'same-code': 'Same code, other wording',
  similar: 'Similar wording',
  none: 'Nothing is near enough',
};
