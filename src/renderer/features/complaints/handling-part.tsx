import { NativeSelect } from '@mantine/core';
import { FieldBlock, WholeRow } from '#renderer/ui/field-block.tsx';
import { LongText } from '#renderer/ui/long-text.tsx';
import type { ComplaintPart } from './complaint-part.ts';
import { HandlingSteps } from './handling-steps.tsx';
import { StageDates } from './stage-dates-fields.tsx';

/** By which procedure, in which steps, within which authority, and in which state of mind. */
export function HandlingPart({ draft, edit }: ComplaintPart) {
  return (
    <>
      <FieldBlock title="The procedure">
        <WholeRow>
          <LongText
            rows={1}
            label="Procedure followed"
            placeholder="For example: complaints procedure, section 2, version of May 2025"
            most={500}
            value={draft.procedure}
            onChange={(procedure) => edit({ procedure })}
          />
        </WholeRow>
      </FieldBlock>
      <StageDates draft={draft} edit={edit} />
      <HandlingSteps draft={draft} edit={edit} />
      <FieldBlock title="Authority">
        <LongText
          label="Where my authority ends"
          hint="What you may decide yourself, and what you may not."
          most={2000}
          value={draft.authorityLimit}
          onChange={(authorityLimit) => edit({ authorityLimit })}
        />
        <LongText
          label="Escalation route"
          hint="To whom it goes next, and after them."
          most={2000}
          value={draft.escalationRoute}
          onChange={(escalationRoute) => edit({ escalationRoute })}
        />
      </FieldBlock>
      <FieldBlock
        title="Feelings and composure"
        about="Before: when it began. After: when you parted, or when it was settled."
      >
        <Feeling
          label="The customer, before"
          value={draft.feelings.customerBefore}
          onChange={(customerBefore) => edit({ feelings: { ...draft.feelings, customerBefore } })}
        />
        <Feeling
          label="The customer, after"
          value={draft.feelings.customerAfter}
          onChange={(customerAfter) => edit({ feelings: { ...draft.feelings, customerAfter } })}
        />
        <Feeling
          label="I, before"
          value={draft.feelings.ownBefore}
          onChange={(ownBefore) => edit({ feelings: { ...draft.feelings, ownBefore } })}
        />
        <Feeling
          label="I, after"
          value={draft.feelings.ownAfter}
          onChange={(ownAfter) => edit({ feelings: { ...draft.feelings, ownAfter } })}
        />
        <WholeRow>
          <LongText
            label="How I stayed composed"
            hint="What pressure did you feel, what did you do with it, and what did the customer see of it?"
            most={3000}
            rows={3}
            value={draft.composure}
            onChange={(composure) => edit({ composure })}
          />
        </WholeRow>
      </FieldBlock>
    </>
  );
}

const feelings = ['1 very upset', '2 upset', '3 uneasy', '4 fairly calm', '5 calm and content'];

const Feeling = (props: {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}) => (
  <NativeSelect
    label={props.label}
    data={[
      { value: '', label: 'Not said' },
      ...feelings.map((label, index) => ({ value: String(index + 1), label })),
    ]}
    value={props.value === null ? '' : String(props.value)}
    onChange={(event) => {
      const chosen = event.currentTarget.value;
      props.onChange(chosen === '' ? null : Number(chosen));
    }}
  />
);
