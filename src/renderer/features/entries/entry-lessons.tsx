import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useEntries, useLessons } from '#renderer/ui/journal-queries.ts';
import { newRecordId } from '#renderer/ui/new-record-id.ts';
import { useAddRecord, useRecordDraft } from '#renderer/ui/use-record-draft.ts';
import { useRemoveRecord } from '#renderer/ui/use-remove-record.ts';
import { useToday } from '#renderer/ui/use-today.ts';
import type { Entry } from '#shared/entries/entry.ts';
import type { Lesson } from '#shared/lessons/lesson.ts';
import { putToUse, withoutUse } from '#shared/lessons/put-to-use.ts';
import classes from './links-tab.module.css';

/** What this account taught, and which earlier lessons it puts to use. */
export function EntryLessons({ entry }: { readonly entry: Entry }) {
  const lessons = useLessons();
  const learned = lessons.filter(({ entryId }) => entryId === entry.id);
  const used = lessons.filter(({ uses }) => uses.some(({ entryId }) => entryId === entry.id));
  const add = useAddRecord('lessons');
  const today = useToday();
  return (
    <section>
      <h3>Lessons</h3>
      {learned.map((lesson) => (
        <LearnedHere key={lesson.id} lesson={lesson} />
      ))}
      <Button
        size="xs"
        variant="subtle"
        leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
        onClick={() =>
          void add({
            id: newRecordId(),
            entryId: entry.id,
            learnedOn: today,
            text: '',
            uses: [],
          })
        }
      >
        Add a lesson
      </Button>
      {used.map((lesson) => (
        <UsedHere key={lesson.id} lesson={lesson} entryId={entry.id} />
      ))}
      <ChooseLesson entry={entry} lessons={lessons} />
    </section>
  );
}

function LearnedHere({ lesson }: { readonly lesson: Lesson }) {
  const { draft, edit, flush } = useRecordDraft('lessons', lesson);
  const remove = useRemoveRecord('lessons');
  return (
    <div className={classes['lesson']}>
      <TextInput
        label="I learned that"
        placeholder="asking first saves explaining twice"
        maxLength={500}
        value={draft.text}
        onChange={(event) => edit({ text: event.currentTarget.value })}
      />
      <ActionIcon
        aria-label="Delete this lesson"
        onClick={() => void flush().then(() => remove({ id: lesson.id, name: 'Lesson' }))}
      >
        <IconTrash size={16} stroke={1.75} />
      </ActionIcon>
    </div>
  );
}

function UsedHere(props: { readonly lesson: Lesson; readonly entryId: string }) {
  const { draft, edit } = useRecordDraft('lessons', props.lesson);
  const from = useEntries().find(({ id }) => id === draft.entryId);
  const use = draft.uses.find(({ entryId }) => entryId === props.entryId);
  return (
    <div className={classes['lesson']}>
      <TextInput
        label={`From ${from?.code ?? 'an earlier account'}: ${draft.text}`}
        placeholder="What I did because of it"
        maxLength={1000}
        value={use?.how ?? ''}
        onChange={(event) => edit(putToUse(draft, props.entryId, event.currentTarget.value))}
      />
      <ActionIcon
        aria-label="Not put to use here"
        onClick={() => edit(withoutUse(draft, props.entryId))}
      >
        <IconTrash size={16} stroke={1.75} />
      </ActionIcon>
    </div>
  );
}

/** Earlier lessons of other accounts that this one may put to use. */
function ChooseLesson(props: { readonly entry: Entry; readonly lessons: readonly Lesson[] }) {
  const { entry, lessons } = props;
  const entries = useEntries();
  const save = useAddRecord('lessons');
  const [chosen, setChosen] = useState('');
  const open = lessons.filter(
    ({ entryId, text, uses }) =>
      entryId !== entry.id && text !== '' && !uses.some((use) => use.entryId === entry.id),
  );
  if (open.length === 0) return null;
  return (
    <NativeSelect
      label="An earlier lesson was put to use here"
      value={chosen}
      data={[
        { value: '', label: 'Choose a lesson' },
        ...open.map(({ id, text, entryId }) => ({
          value: id,
          label: `${entries.find((each) => each.id === entryId)?.code ?? ''} ${text}`.trim(),
        })),
      ]}
      onChange={(event) => {
        const lesson = open.find(({ id }) => id === event.currentTarget.value);
        setChosen('');
        if (lesson) void save(putToUse(lesson, entry.id, ''));
      }}
    />
  );
}
