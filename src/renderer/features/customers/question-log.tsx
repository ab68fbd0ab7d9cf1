import { ActionIcon, Button, Checkbox, NativeSelect, Textarea } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { questionTypeNames, questionTypes, type AskedQuestion } from '#shared/customers/contact.ts';
import { newRecordId } from '#renderer/ui/new-record-id.ts';
import { useTakeOut } from '#renderer/ui/use-take-out.ts';
import classes from './customers.module.css';
import { Foldable } from './foldable.tsx';

/** Questions word for word, what each brought to light, and whether the answer was said back. */
export function QuestionLog(props: {
  readonly questions: readonly AskedQuestion[];
  readonly onChange: (questions: readonly AskedQuestion[]) => void;
}) {
  const { questions, onChange } = props;
  const takeOut = useTakeOut(questions, onChange);
  const add = () =>
    onChange([
      ...questions,
      {
        id: newRecordId(),
        type: 'open',
        asked: '',
        revealed: '',
        paraphrase: '',
        confirmed: false,
        changedNeed: false,
      },
    ]);
  return (
    <Foldable
      name="Questions asked"
      state={questions.length === 0 ? 'none noted' : `${questions.length} noted`}
      opensFirst={questions.length > 0}
    >
      {questions.map((question, index) => (
        <Question
          key={question.id}
          number={index + 1}
          question={question}
          onChange={(changed) =>
            onChange(
              questions.map((each) => (each.id === question.id ? { ...each, ...changed } : each)),
            )
          }
          onRemove={() => takeOut(question.id, `Question ${index + 1} taken out.`)}
        />
      ))}
      <Button
        size="xs"
        leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
        onClick={add}
      >
        Add a question
      </Button>
    </Foldable>
  );
}

function Question(props: {
  readonly number: number;
  readonly question: AskedQuestion;
  readonly onChange: (changed: Partial<AskedQuestion>) => void;
  readonly onRemove: () => void;
}) {
  const { number, question, onChange } = props;
  const words = (label: string, field: 'asked' | 'revealed' | 'paraphrase', hint: string) => (
    <Textarea
      label={`${label} ${number}`}
      placeholder={hint}
      autosize
      maxRows={5}
      maxLength={1000}
      value={question[field]}
      onChange={(event) => onChange({ [field]: event.currentTarget.value })}
    />
  );
  return (
    <fieldset className={classes['question-row']} aria-label={`Question ${number}`}>
      {words('Question', 'asked', 'Which days suit you, and which never?')}
      <NativeSelect
        label={`Type of question ${number}`}
        value={question.type}
        data={questionTypes.map((type) => ({ value: type, label: questionTypeNames[type] }))}
        onChange={(event) => {
          const type = questionTypes.find((each) => each === event.currentTarget.value);
          if (type) onChange({ type });
        }}
      />
      {words('What it revealed', 'revealed', 'She works shifts, so never before ten')}
      {words('How I said it back', 'paraphrase', 'So after ten, and not by phone?')}
      <div className={classes['ticks']}>
        <Checkbox
          label="They said that was right"
          checked={question.confirmed}
          onChange={(event) => onChange({ confirmed: event.currentTarget.checked })}
        />
        <Checkbox
          label="It changed what was wanted"
          checked={question.changedNeed}
          onChange={(event) => onChange({ changedNeed: event.currentTarget.checked })}
        />
        <ActionIcon aria-label={`Remove question ${number}`} onClick={props.onRemove}>
          <IconTrash size={18} stroke={1.75} />
        </ActionIcon>
      </div>
    </fieldset>
  );
}
