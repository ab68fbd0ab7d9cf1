import { Button, Group, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { changeStages, type Change } from '#shared/measures/change.ts';
import { DayInput } from '#renderer/ui/day-input.tsx';
import { HistoryLink } from '#renderer/ui/history-link.tsx';
import { RichTextEditor } from '#renderer/ui/rich-text/rich-text-editor.tsx';
import { contentOf, withContent } from '#renderer/ui/section-content.ts';
import { SaveState } from '#renderer/ui/save-state.tsx';
import { useOpenedWords } from '#renderer/ui/use-opened-words.ts';
import { useRecordDraft } from '#renderer/ui/use-record-draft.ts';
import classes from './change.module.css';

/** What was done differently, in the candidate's words: the questions every impact report answers. */
export function ChangeAccount(props: { readonly change: Change; readonly onDelete: () => void }) {
  const { draft, edit, status, flush, turn } = useRecordDraft('changes', props.change);
  const title = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // A change that was just made has no name yet: that is what is asked first.
    if (title.current?.value === '') title.current.focus();
  }, []);
  useOpenedWords();
  const deleteChange = async () => {
    // What was typed last goes first, so that undoing the deletion brings it back too.
    await flush();
    props.onDelete();
  };
  return (
    <div className={classes['account']}>
      <div className={classes['accountHead']}>
        <SaveState status={status} onRetry={() => void flush()} />
        <Group gap={4}>
          <HistoryLink kind="change" id={draft.id} />
          <Button
            size="xs"
            variant="subtle"
            leftSection={<IconTrash size={16} stroke={1.75} aria-hidden />}
            onClick={() => void deleteChange()}
          >
            Delete change
          </Button>
        </Group>
      </div>
      <div className={classes['facts']}>
        <TextInput
          label="What you changed, in a few words"
          placeholder="A hello within two minutes"
          maxLength={300}
          ref={title}
          value={draft.title}
          onChange={(event) => edit({ title: event.currentTarget.value })}
        />
        <DayInput
          label="First day of the new way"
          value={draft.changedOn}
          onChange={(changedOn) => edit({ changedOn })}
        />
        <TextInput
          className={classes['whole'] ?? ''}
          label="Where, and who took part"
          placeholder="Café floor, all staff on the till rota"
          maxLength={300}
          value={draft.setting}
          onChange={(event) => edit({ setting: event.currentTarget.value })}
        />
      </div>
      {changeStages.map((stage) => (
        <section key={stage.id} data-stage={stage.id} className={classes['stage']}>
          <h2>{stage.name}</h2>
          <p className={classes['question']}>{stage.question}</p>
          <RichTextEditor
            key={turn}
            label={stage.name}
            placeholder="Write here"
            content={contentOf(draft.sections, stage.id)}
            onChange={(content) =>
              edit({ sections: withContent(draft.sections, stage.id, content) })
            }
          />
        </section>
      ))}
    </div>
  );
}
