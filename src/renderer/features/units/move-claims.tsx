import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { Unit } from '#shared/guides/unit.ts';
import { proposeMapping } from '#shared/units/propose-mapping.ts';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { MappingRow } from './mapping-row.tsx';
import { useMoveClaims } from './use-move-claims.ts';
import classes from './units.module.css';

/** What is to become of one old criterion: the new code, or `''` to leave it; and whether a person has said so. */
type Choice = { readonly to: string; readonly confirmed: boolean };

/** Proposals to be confirmed one by one; what is not confirmed stays where it is. */
export function MoveClaims({ from, to }: { readonly from: Unit; readonly to: Unit }) {
  const { proposals, unmatched } = proposeMapping(from, to);
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(
    () =>
      new Map(proposals.map((each) => [each.from.code, { to: each.to ?? '', confirmed: false }])),
  );
  const { counts, move, undo, told, fault } = useMoveClaims(from, to);
  const set = (code: string, choice: Choice) => setChoices(new Map(choices).set(code, choice));
  const confirmed = [...choices].filter(([, choice]) => choice.confirmed && choice.to !== '');
  const confirmSame = () =>
    setChoices(
      new Map(
        proposals.map(({ from: { code }, to: proposed, reason }) => [
          code,
          reason === 'same' || reason === 'same-words'
            ? { to: proposed ?? '', confirmed: true }
            : (choices.get(code) ?? { to: '', confirmed: false }),
        ]),
      ),
    );
  const left = [...choices].filter(
    ([code, choice]) => choice.to === '' && (counts.get(code) ?? 0) > 0,
  );
  return (
    <>
      <Group gap="xs" className={classes['above'] ?? ''}>
        <Button size="xs" onClick={confirmSame}>
          Confirm all with the same wording
        </Button>
        <span>
          {confirmed.length} of {proposals.length} confirmed
        </span>
      </Group>
      <ul className={classes['mapping']} aria-label="Old and new criteria">
        {proposals.map((proposal) => (
          <MappingRow
            key={proposal.from.code}
            proposal={proposal}
            to={to}
            uses={counts.get(proposal.from.code) ?? 0}
            choice={choices.get(proposal.from.code) ?? { to: '', confirmed: false }}
            onChoose={(choice) => set(proposal.from.code, choice)}
          />
        ))}
      </ul>
      <Leftovers
        left={left.map(([code]) => code)}
        fresh={unmatched.map(({ code, text }) => `${code} ${text}`)}
      />
      {fault && <ErrorLine>{fault}</ErrorLine>}
      <output className={classes['told']}>
        {told && (
          <>
            {told.sentence}{' '}
            {told.canUndo && (
              <Button size="xs" variant="subtle" onClick={() => void undo()}>
                Undo
              </Button>
            )}
          </>
        )}
      </output>
      <Button
        variant="filled"
        disabled={confirmed.length === 0}
        onClick={() => void move(confirmed.map(([code, choice]) => [code, choice.to]))}
      >
        Move what is confirmed
      </Button>
    </>
  );
}

/** What has no counterpart, on both sides: nothing of it is lost, and nobody has to look for it. */
const Leftovers = (props: {
  readonly left: readonly string[];
  readonly fresh: readonly string[];
}) => (
  <>
    {props.left.length > 0 && (
      <p>
        Without a new criterion: {props.left.join(', ')}. Their claims stay where they are; Coverage
        still shows them.
      </p>
    )}
    {props.fresh.length > 0 && (
      <details className={classes['doubts']}>
        <summary>
          {props.fresh.length === 1
            ? '1 new criterion that nothing old matches'
            : `${props.fresh.length} new criteria that nothing old matches`}
        </summary>
        <ul>
          {props.fresh.map((criterion) => (
            <li key={criterion}>{criterion}</li>
          ))}
        </ul>
      </details>
    )}
  </>
);
