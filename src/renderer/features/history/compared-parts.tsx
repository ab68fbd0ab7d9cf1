import { Switch, VisuallyHidden } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { ComparedPart, Piece, Version } from '#shared/history/history-calls.ts';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import classes from './history.module.css';
import { useComparison, type RecordReference } from './use-history.ts';

/** Two versions side by side, part by part; what did not change is folded away until it is asked for. */
export function ComparedParts(props: {
  readonly record: RecordReference;
  readonly older: Version | null;
  readonly newer: Version;
  /** The heads of the two columns. */
  readonly names: readonly [string | null, string];
  /** What can be chosen about a changed part. */
  readonly renderChoice?: (part: ComparedPart) => ReactNode;
}) {
  const { record, older, newer } = props;
  const [showsAll, setShowsAll] = useState(false);
  const compared = useComparison(record, newer.revision, older?.revision ?? null);
  if (!compared) {
    return <ErrorLine>One of these versions is not here any more. Choose another one.</ErrorLine>;
  }
  const changed = compared.parts.filter(isChanged);
  const whole = older === null || showsAll;
  const shown = whole ? compared.parts : changed;
  const hidden = compared.parts.length - changed.length;
  return (
    <>
      {older !== null && hidden > 0 && (
        <Switch
          size="xs"
          className={classes['all'] ?? ''}
          label={`Show what did not change (${hidden})`}
          checked={showsAll}
          onChange={(event) => setShowsAll(event.currentTarget.checked)}
        />
      )}
      {shown.length === 0 && <p className={classes['quiet']}>{nothing(newer, older)}</p>}
      {shown.map((part) => (
        <section key={part.id} className={classes['part']} aria-label={part.name}>
          <h2>{part.name}</h2>
          <div className={classes['sides']} data-single={older === null || !isChanged(part)}>
            {older !== null && isChanged(part) && (
              <Side name={props.names[0] ?? ''} pieces={part.pieces} shows="removed" />
            )}
            <Side
              name={older === null || !isChanged(part) ? '' : props.names[1]}
              pieces={part.pieces}
              shows="added"
            />
          </div>
          {isChanged(part) && props.renderChoice?.(part)}
        </section>
      ))}
    </>
  );
}

const isChanged = ({ pieces }: ComparedPart): boolean =>
  pieces.some(({ change }) => change !== 'same');

function nothing(newer: Version, older: Version | null): string {
  if (newer.deleted)
    return 'This version says that it was deleted. Its words are in the one before.';
  return older === null
    ? 'Nothing is written in this version.'
    : 'The words are the same: what differs is how they look or what belongs to them.';
}

/** One of the two texts. Added words are underlined, removed ones struck out; both are said aloud. */
function Side(props: {
  readonly name: string;
  readonly pieces: readonly Piece[];
  readonly shows: 'added' | 'removed';
}) {
  const pieces = props.pieces.filter(({ change }) => change === 'same' || change === props.shows);
  const Mark = props.shows === 'added' ? 'ins' : 'del';
  return (
    <div className={classes['side']}>
      {props.name !== '' && <h3>{props.name}</h3>}
      {pieces.length === 0 ? (
        <p className={classes['quiet']}>Empty</p>
      ) : (
        <p className={classes['text']}>
          {pieces.map((piece, index) =>
            piece.change === 'same' ? (
              piece.text
            ) : (
              // Pieces have no names of their own, and their order never changes.
              // oxlint-disable-next-line react/no-array-index-key
              <Mark key={index}>
                <VisuallyHidden>{props.shows} </VisuallyHidden>
                {piece.text}
              </Mark>
            ),
          )}
        </p>
      )}
    </div>
  );
}
