import { Popover, Tooltip } from '@mantine/core';
import { useEditorState, type Editor } from '@tiptap/react';
import { useLayoutEffect, useState } from 'react';
import { splitCriterionId } from '#shared/journal/ids.ts';
import type { CriterionChoice } from './criterion-choices.ts';
import { findClaims, type PlacedClaim } from './find-claims.ts';
import classes from './claim-margin.module.css';
import { layOutMargin, type MarginChip } from './margin-layout.ts';
import { wordsBetween } from './words-between.ts';

/** The codes beside the text: each at the first line of its claim, and a button to change it. */
export function ClaimMargin(props: {
  readonly editor: Editor;
  readonly choices: readonly CriterionChoice[];
  readonly onOpen: (claim: PlacedClaim) => void;
}) {
  const { editor } = props;
  const document = useEditorState({ editor, selector: ({ editor: now }) => now.state.doc });
  const [chips, setChips] = useState<readonly MarginChip[]>([]);
  useLayoutEffect(() => {
    // React may show a hidden screen again before its editor has been made anew.
    if (editor.isDestroyed) return undefined;
    const measure = () => setChips(measureChips(editor, findClaims(document)));
    measure();
    // Lines move when the window, the zoom or the font changes.
    const watcher = new ResizeObserver(measure);
    watcher.observe(editor.view.dom);
    return () => watcher.disconnect();
  }, [editor, document]);
  const claims = findClaims(document);
  return chips.map((chip) => (
    <MarginButton
      key={chip.claims.join()}
      chip={chip}
      claims={claims.filter(({ claim }) => chip.claims.includes(claim))}
      choices={props.choices}
      wordsOf={(claim) => wordsBetween(document, claim)}
      onOpen={props.onOpen}
    />
  ));
}

function MarginButton(props: {
  readonly chip: MarginChip;
  readonly claims: readonly PlacedClaim[];
  readonly choices: readonly CriterionChoice[];
  readonly wordsOf: (claim: PlacedClaim) => string;
  readonly onOpen: (claim: PlacedClaim) => void;
}) {
  const { chip, claims, onOpen } = props;
  const [only] = claims;
  const button = (
    <button
      type="button"
      className={`hs-code ${classes['chip']}`}
      style={{ top: chip.top }}
      aria-label={`Shows ${chip.codes.join(', ')}. Change`}
      onClick={claims.length === 1 && only ? () => onOpen(only) : undefined}
    >
      {chip.codes.map((code) => (
        <span key={code}>{code}</span>
      ))}
    </button>
  );
  if (claims.length < 2) {
    return (
      <Tooltip multiline maw={320} label={describe(chip, claims, props.choices)}>
        {button}
      </Tooltip>
    );
  }
  return (
    <Popover position="bottom-end" trapFocus>
      <Popover.Target>{button}</Popover.Target>
      <Popover.Dropdown className={classes['list'] ?? ''} aria-label="Claims on this line">
        {claims.map((claim) => (
          <button key={claim.claim} type="button" onClick={() => onOpen(claim)}>
            <b>{claim.criteria.map((id) => splitCriterionId(id).code).join(' ')}</b>{' '}
            {shorten(props.wordsOf(claim))}
          </button>
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}

const shorten = (words: string) => (words.length > 60 ? `${words.slice(0, 59)}…` : words);

function describe(
  chip: MarginChip,
  claims: readonly PlacedClaim[],
  choices: readonly CriterionChoice[],
): string {
  const texts = claims
    .flatMap(({ criteria }) => criteria)
    .map((id) => choices.find((choice) => choice.id === id))
    .filter((choice) => choice !== undefined)
    .map(({ code, text }) => `${code} ${text}`);
  return texts.length > 0 ? texts.join(' · ') : chip.codes.join(' ');
}

function measureChips(editor: Editor, claims: readonly PlacedClaim[]): readonly MarginChip[] {
  if (editor.isDestroyed) return [];
  const top = editor.view.dom.getBoundingClientRect().top;
  return layOutMargin(
    claims.map(({ claim, criteria, from }) => ({
      claim,
      codes: criteria.map((id) => splitCriterionId(id).code),
      top: Math.round(editor.view.coordsAtPos(from, 1).top - top),
    })),
  );
}
