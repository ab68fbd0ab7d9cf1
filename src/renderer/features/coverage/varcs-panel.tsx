import { Button, Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { CriterionCoverage } from '#shared/coverage/coverage.ts';
import type { CriterionAnswer } from '#shared/coverage/criterion-answer.ts';
import { repeatedWords, varcsChecks, varcsNames, type VarcsCheck } from '#shared/coverage/varcs.ts';
import { longDay } from '#renderer/ui/day.ts';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import {
  useCoverage,
  useCriterionAnswers,
  useProfile,
  useRoomChanged,
} from '#renderer/ui/journal-queries.ts';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { newRecordId } from '#renderer/ui/new-record-id.ts';
import { Shape } from '#renderer/ui/shape.tsx';
import classes from './varcs-panel.module.css';

/** Valid, authentic, reliable, current, sufficient: what the rules would ask, and what the candidate says to it. */
export function VarcsPanel({ criterion }: { readonly criterion: CriterionCoverage }) {
  const answers = useCriterionAnswers();
  const repeated = repeatedWords(useCoverage().flatMap(({ criteria }) => criteria));
  const ageIsLookedAt = (useProfile().currentMonths ?? null) !== null;
  const checks = varcsChecks(criterion, answers, { repeated, ageIsLookedAt });
  if (checks.length === 0) return null;
  return (
    <section className={classes['panel']} aria-label={`What ${criterion.code} is held against`}>
      <h3>What an assessor holds it against</h3>
      <ul>
        {checks.map((check) => (
          <Point key={check.point} criterion={criterion} check={check} />
        ))}
      </ul>
      <p className={classes['foot']}>
        Fixed rules; they pass nothing. Your answers are kept beside them as a record.
      </p>
    </section>
  );
}

function Point(props: { readonly criterion: CriterionCoverage; readonly check: VarcsCheck }) {
  const { check } = props;
  const { name, asks } = varcsNames[check.point];
  const [open, setOpen] = useState(false);
  const asked = check.reasons.length > 0;
  return (
    <li>
      <p className={classes['name']} data-asked={(asked && check.answer === null) || undefined}>
        <Shape shape={asked ? (check.answer ? 'drafted' : 'ask') : 'thin'} />
        <b>{name}</b>{' '}
        <span>{asked ? (check.answer ? 'Answered by you' : 'To answer') : 'Nothing to ask'}</span>
      </p>
      <div>
        <p className={classes['asks']}>{asks}</p>
        {check.reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
        {check.answer && <Answer answer={check.answer} />}
        {open ? (
          <AnswerForm {...props} name={name} onDone={() => setOpen(false)} />
        ) : (
          <button
            type="button"
            className={classes['answer']}
            aria-label={check.answer ? `Answer ${name} again` : `Answer ${name}`}
            onClick={() => setOpen(true)}
          >
            {check.answer ? 'Answer again' : 'Answer'}
          </button>
        )}
      </div>
    </li>
  );
}

const Answer = ({ answer }: { readonly answer: CriterionAnswer }) => (
  <blockquote>
    {answer.note}{' '}
    <small>
      {answer.standing === 'overridden' ? 'The rule does not fit here' : 'Your answer'} ·{' '}
      {longDay(answer.answeredAt.slice(0, 10))}
    </small>
  </blockquote>
);

function AnswerForm(props: {
  readonly criterion: CriterionCoverage;
  readonly check: VarcsCheck;
  readonly name: string;
  readonly onDone: () => void;
}) {
  const journal = useJournal();
  const changed = useRoomChanged();
  const [note, setNote] = useState('');
  const [standing, setStanding] = useState<CriterionAnswer['standing']>('answered');
  const [fault, setFault] = useState('');
  const save = async () => {
    if (note.trim() === '') return setFault('Say it in a sentence first.');
    const saved = await journal.criterionAnswers.save({
      id: newRecordId(),
      criterionId: props.criterion.criterionId,
      point: props.check.point,
      standing,
      note: note.trim(),
      answeredAt: new Date().toISOString(),
    });
    if (saved.outcome === 'not-saved') return setFault(saved.reason);
    await changed('criterionAnswers');
    return props.onDone();
  };
  return (
    <div className={classes['form']}>
      <Radio.Group
        aria-label="What kind of answer"
        value={standing}
        onChange={(value) => setStanding(value)}
      >
        <Radio size="xs" value="answered" label="Here is what there is to say" />
        <Radio size="xs" value="overridden" label="The rule does not fit here" />
      </Radio.Group>
      <Textarea
        label={`Your answer: ${props.name}`}
        size="xs"
        autosize
        minRows={2}
        maxLength={2000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {fault !== '' && <ErrorLine>{fault}</ErrorLine>}
      <div className={classes['buttons']}>
        <Button size="xs" onClick={() => void save()}>
          Save answer
        </Button>
        <Button size="xs" variant="subtle" onClick={props.onDone}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
