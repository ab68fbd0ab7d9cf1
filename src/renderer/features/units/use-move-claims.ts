import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { unitCriteria, type Unit } from '#shared/guides/unit.ts';
import { criterionId, splitCriterionId } from '#shared/journal/ids.ts';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { useReadAgain } from '#renderer/ui/use-read-again.ts';

type Told = { readonly sentence: string; readonly canUndo: boolean };

/** How often each old criterion is named, and the moving itself with its way back. */
export function useMoveClaims(from: Unit, to: Unit) {
  const { units } = useJournal();
  const readAgain = useReadAgain();
  const [told, setTold] = useState<Told | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const criteria = unitCriteria(from).map(({ code }) => criterionId(from.id, code));
  const { data } = useSuspenseQuery({
    queryKey: ['unitUses', from.id, from.version],
    queryFn: () => units.uses({ criteria }),
    staleTime: 0,
  });
  const counts = new Map(data.map((each) => [splitCriterionId(each.criterionId).code, each.count]));
  const move = async (pairs: readonly (readonly [string, string])[]) => {
    const moves = pairs.map(([old, now]) => ({
      from: criterionId(from.id, old),
      to: [criterionId(to.id, now)],
    }));
    try {
      const moved = await units.remap({ moves });
      setFault(moved.outcome === 'moved' ? null : moved.reason);
      if (moved.outcome === 'moved') {
        setTold({ sentence: movedSentence(moved.records), canUndo: moved.records > 0 });
        await readAgain();
      }
    } catch (error) {
      setFault(error instanceof Error ? error.message : 'The app did not answer. Try again.');
    }
  };
  const undo = async () => {
    const { restored, changedSince } = await units.undoRemap();
    const rest =
      changedSince === 0 ? '' : ` ${changedSince} were changed since and stay as they are.`;
    setTold({ sentence: `${restored} put back as before.${rest}`, canUndo: false });
    await readAgain();
  };
  return { counts, move, undo, told, fault };
}

const movedSentence = (records: number): string =>
  records === 0
    ? 'Nothing names these criteria, so nothing had to be moved.'
    : records === 1
      ? '1 record changed; its history shows it as it was.'
      : `${records} records changed; their history shows them as they were.`;
