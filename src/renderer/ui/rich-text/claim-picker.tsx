import { Button, Checkbox, Group, Popover, Textarea, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState, type FormEvent, type KeyboardEvent } from 'react';
import { findCriteria, type CriterionChoice } from './criterion-choices.ts';
import classes from './claim-picker.module.css';
import { PlaceHolder, type Place } from './place-holder.tsx';

/** What is being claimed: the words, the criteria ticked so far, and where the words stand on the screen. */
export type ClaimQuestion = {
  /** The claim that is changed; `null` makes a new one. */
  readonly claim: string | null;
  readonly words: string;
  readonly criteria: readonly string[];
  /** How the words show them; empty while nobody has said. */
  readonly how: string;
  readonly place: Place;
};

/**
 * Asks which criteria the words show. Typing a code and Enter is enough: with
 * nothing ticked, Enter takes the first criterion found.
 */
export function ClaimPicker(props: {
  readonly question: ClaimQuestion;
  readonly choices: readonly CriterionChoice[];
  readonly onAnswer: (criteria: readonly string[], how: string) => void;
  readonly onClose: () => void;
}) {
  const { question, choices, onAnswer, onClose } = props;
  const [query, setQuery] = useState('');
  const [ticked, setTicked] = useState(question.criteria);
  const [how, setHow] = useState(question.how);
  const found = findCriteria(choices, query);
  const first = query.trim() === '' ? undefined : found[0];
  const answer = (event: FormEvent) => {
    event.preventDefault();
    const criteria = ticked.length === 0 && first ? [first.id] : ticked;
    if (criteria.length > 0) onAnswer(criteria, how.trim());
  };
  return (
    <Popover
      opened
      trapFocus
      width={416}
      middlewares={{ flip: true, shift: { crossAxis: true, padding: 8 } }}
      position="bottom-start"
      shadow="md"
      onDismiss={onClose}
      onClose={onClose}
    >
      <Popover.Target>
        <PlaceHolder place={question.place} />
      </Popover.Target>
      <Popover.Dropdown
        className={classes['picker'] ?? ''}
        aria-label="Which criteria do these words show?"
      >
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys come from the fields in it */}
        <form onSubmit={answer} onKeyDown={moveWithArrows}>
          <h3>Which criteria do these words show?</h3>
          <p className={classes['words']}>“{question.words}”</p>
          <TextInput
            data-autofocus
            aria-label="Find a criterion"
            placeholder="A code, or words from the criterion"
            leftSection={<IconSearch size={16} stroke={1.75} />}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
          <CriterionList found={found} ticked={ticked} onTick={setTicked} />
          <Textarea
            label="How this shows it"
            placeholder="Optional, in a sentence of your own"
            maxLength={1000}
            autosize
            minRows={1}
            maxRows={3}
            size="xs"
            value={how}
            onChange={(event) => setHow(event.currentTarget.value)}
          />
          <Group gap="xs" justify="space-between">
            <Button
              type="submit"
              variant="filled"
              size="xs"
              disabled={ticked.length === 0 && !first}
            >
              Save claim
            </Button>
            {question.claim !== null && (
              <Button size="xs" variant="subtle" onClick={() => onAnswer([], '')}>
                Remove claim
              </Button>
            )}
            <Button size="xs" variant="subtle" onClick={onClose} ml="auto">
              Cancel
            </Button>
          </Group>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}

function CriterionList(props: {
  readonly found: readonly CriterionChoice[];
  readonly ticked: readonly string[];
  readonly onTick: (ticked: readonly string[]) => void;
}) {
  if (props.found.length === 0) {
    return <p className={classes['none']}>No criterion has these words. Try fewer of them.</p>;
  }
  const toggle = (id: string, on: boolean) =>
    props.onTick(on ? [...props.ticked, id] : props.ticked.filter((each) => each !== id));
  return (
    <ul className={classes['list']}>
      {props.found.map((choice, index) => (
        <li key={choice.id}>
          {props.found[index - 1]?.outcome !== choice.outcome && (
            <p className={classes['outcome']}>{choice.outcome}</p>
          )}
          <Checkbox
            size="xs"
            checked={props.ticked.includes(choice.id)}
            label={
              <>
                <b>{choice.code}</b> {choice.text}
              </>
            }
            onChange={(event) => toggle(choice.id, event.currentTarget.checked)}
          />
        </li>
      ))}
    </ul>
  );
}

/** The arrow keys go from the search to the list and through it; Enter in the list saves, Space ticks. */
function moveWithArrows(event: KeyboardEvent<HTMLFormElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  // In the note the arrows move through its lines.
  if (step === undefined || event.target instanceof HTMLTextAreaElement) return;
  const stops = [...event.currentTarget.querySelectorAll('input')];
  const now = stops.findIndex((stop) => stop === document.activeElement);
  event.preventDefault();
  stops[Math.min(Math.max(now + step, 0), stops.length - 1)]?.focus();
}
