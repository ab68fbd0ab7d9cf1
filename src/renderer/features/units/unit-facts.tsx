import { NumberInput, Radio, Textarea, TextInput } from '@mantine/core';
import { realities, type Reality } from '#shared/entries/entry.ts';
import type { UnitDraft } from '#shared/units/unit-draft.ts';
import classes from './units.module.css';

/** What a unit is called, and which accounts count for it. */
export function UnitFacts(props: {
  readonly draft: UnitDraft;
  readonly fault: string | null;
  readonly onChange: (part: Partial<UnitDraft>) => void;
}) {
  const { draft, onChange } = props;
  return (
    <>
      <TextInput
        label="Title"
        maxLength={300}
        value={draft.title}
        error={props.fault}
        onChange={({ currentTarget }) => onChange({ title: currentTarget.value })}
      />
      <div className={classes['facts']}>
        <TextInput
          label="Number of the awarding organisation"
          maxLength={100}
          value={draft.reference}
          onChange={({ currentTarget }) => onChange({ reference: currentTarget.value })}
        />
        <NumberInput
          label="Level"
          min={1}
          max={8}
          allowDecimal={false}
          clampBehavior="blur"
          value={draft.level}
          onChange={(level) => onChange({ level: Math.min(8, Math.max(1, Number(level) || 2)) })}
        />
        <NumberInput
          label="Credits"
          min={0}
          allowDecimal={false}
          value={draft.credit ?? ''}
          onChange={(credit) => onChange({ credit: typeof credit === 'number' ? credit : null })}
        />
        <NumberInput
          label="Guided hours"
          min={0}
          allowDecimal={false}
          value={draft.guidedHours ?? ''}
          onChange={(hours) => onChange({ guidedHours: typeof hours === 'number' ? hours : null })}
        />
      </div>
      <Textarea
        label="Aim"
        autosize
        minRows={1}
        maxRows={6}
        maxLength={2000}
        value={draft.aim}
        onChange={({ currentTarget }) => onChange({ aim: currentTarget.value })}
      />
      <TextInput
        label="Notice printed with the criteria"
        maxLength={500}
        value={draft.notice}
        onChange={({ currentTarget }) => onChange({ notice: currentTarget.value })}
      />
      <Radio.Group
        label="Which accounts count for it"
        description="Others are kept and marked as not accepted; they never count by themselves."
        value={draft.rule}
        onChange={(rule) => onChange({ rule: realities.find((each) => each === rule) ?? 'real' })}
      >
        <div className={classes['rule']}>
          {realities.map((reality) => (
            <Radio key={reality} value={reality} label={ruleNames[reality]} />
          ))}
        </div>
      </Radio.Group>
      <TextInput
        label="What to tell the candidate about it"
        maxLength={1000}
        value={draft.ruleNote}
        onChange={({ currentTarget }) => onChange({ ruleNote: currentTarget.value })}
      />
    </>
  );
}

const ruleNames: Readonly<Record<Reality, string>> = {
  real: 'Real work only',
  'role-play': 'Role-play too',
  simulated: 'Role-play and simulation too',
};
