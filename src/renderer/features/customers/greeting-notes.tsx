import { Textarea } from '@mantine/core';
import {
  greetingPoints,
  type GreetingNote,
  type GreetingPointId,
} from '#shared/customers/contact.ts';
import classes from './customers.module.css';
import { Foldable } from './foldable.tsx';

/** The five points of a greeting, each with the words used and how the customer took them. */
export function GreetingNotes(props: {
  readonly greeting: readonly GreetingNote[];
  readonly onChange: (greeting: readonly GreetingNote[]) => void;
}) {
  const { greeting, onChange } = props;
  const noteOf = (id: GreetingPointId): GreetingNote =>
    greeting.find((note) => note.id === id) ?? { id, quote: '', reaction: '' };
  const change = (note: GreetingNote) => {
    const others = greeting.filter(({ id }) => id !== note.id);
    onChange(note.quote === '' && note.reaction === '' ? others : [...others, note]);
  };
  return (
    <Foldable
      name="Greeting and introduction"
      state={`${greeting.length} of ${greetingPoints.length} points noted`}
      opensFirst={greeting.length > 0}
    >
      {greetingPoints.map(({ id, name, question }) => {
        const note = noteOf(id);
        return (
          <div key={id} className={classes['pair']}>
            <Textarea
              label={`${name}: my words`}
              description={question}
              autosize
              maxRows={5}
              maxLength={1000}
              value={note.quote}
              onChange={(event) => change({ ...note, quote: event.currentTarget.value })}
            />
            <Textarea
              label={`${name}: how they took it`}
              description="What did they say, do or look like?"
              autosize
              maxRows={5}
              maxLength={1000}
              value={note.reaction}
              onChange={(event) => change({ ...note, reaction: event.currentTarget.value })}
            />
          </div>
        );
      })}
    </Foldable>
  );
}
