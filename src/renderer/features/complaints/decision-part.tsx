import { NativeSelect } from '@mantine/core';
import { fairnessAnswers, type Complaint } from '#shared/complaints/complaint.ts';
import { fairnessQuestions } from '#shared/complaints/fairness-questions.ts';
import { DayInput } from '#renderer/ui/day-input.tsx';
import { FieldBlock, WholeRow } from '#renderer/ui/field-block.tsx';
import { LongText } from '#renderer/ui/long-text.tsx';
import type { ComplaintPart } from './complaint-part.ts';
import classes from './complaint.module.css';

/** What was found, whether it was fair, what was put right, why it happened, and how it is kept from happening again. */
export function DecisionPart({ draft, edit }: ComplaintPart) {
  const { recurrence } = draft;
  return (
    <>
      <FieldBlock title="Findings and remedy">
        <WholeRow>
          <LongText
            label="Findings"
            hint="What was looked into, by whom, and what turned out to be so."
            most={5000}
            rows={3}
            value={draft.findings}
            onChange={(findings) => edit({ findings })}
          />
        </WholeRow>
        <LongText
          label="Remedy"
          hint="What the customer was offered, what they chose, who gave it."
          most={3000}
          rows={3}
          value={draft.remedy}
          onChange={(remedy) => edit({ remedy })}
        />
        <LongText
          label="Law and ombudsman"
          hint="Rights, time limits or an ombudsman that apply; look them up before you rely on them."
          most={2000}
          rows={3}
          value={draft.statutoryNote}
          onChange={(statutoryNote) => edit({ statutoryNote })}
        />
      </FieldBlock>
      <Fairness draft={draft} edit={edit} />
      <FieldBlock title="So that it does not come back">
        <LongText
          label="Root cause"
          hint="Why it could happen: the process, not the person."
          most={3000}
          rows={3}
          value={draft.rootCause}
          onChange={(rootCause) => edit({ rootCause })}
        />
        <LongText
          label="Prevention"
          hint="What is done differently now, from when, by whom."
          most={3000}
          rows={3}
          value={draft.prevention}
          onChange={(prevention) => edit({ prevention })}
        />
        <DayInput
          label="Check for recurrence on"
          value={recurrence.due}
          onChange={(due) => edit({ recurrence: { ...recurrence, due } })}
        />
        <DayInput
          label="Checked on"
          value={recurrence.doneOn}
          onChange={(doneOn) => edit({ recurrence: { ...recurrence, doneOn } })}
        />
        <WholeRow>
          <LongText
            label="What the check showed"
            most={2000}
            value={recurrence.result}
            onChange={(result) => edit({ recurrence: { ...recurrence, result } })}
          />
        </WholeRow>
      </FieldBlock>
    </>
  );
}

type Answer = Complaint['fairness'][number];

function Fairness({ draft, edit }: ComplaintPart) {
  const answerOf = (question: string) => draft.fairness.find((each) => each.question === question);
  const change = (question: string, answer: Answer | null) => {
    const others = draft.fairness.filter((each) => each.question !== question);
    edit({ fairness: answer === null ? others : [...others, answer] });
  };
  return (
    <section className={classes['block']}>
      <h2>Was it fair?</h2>
      <ul className={classes['fairness']}>
        {fairnessQuestions.map(({ id, question }) => {
          const given = answerOf(id);
          return (
            <li key={id}>
              <NativeSelect
                label={question}
                data={[
                  { value: '', label: 'Not answered' },
                  { value: 'yes', label: 'Yes' },
                  { value: 'partly', label: 'Partly' },
                  { value: 'no', label: 'No' },
                ]}
                value={given?.answer ?? ''}
                onChange={(event) => {
                  const answer = fairnessAnswers.find((each) => each === event.currentTarget.value);
                  change(id, answer ? { question: id, answer, note: given?.note ?? '' } : null);
                }}
              />
              {given && (
                <LongText
                  rows={1}
                  label={`How I know: ${question}`}
                  most={2000}
                  value={given.note}
                  onChange={(note) => change(id, { ...given, note })}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
