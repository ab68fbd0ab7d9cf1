import { ActionIcon, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { ownSteps, type OwnStageDraft } from '#shared/guides/own-model.ts';
import classes from './ways-to-reflect.module.css';

/** One stage of a way to reflect, with its place among the others. */
export function OwnStageFields(props: {
  readonly stage: OwnStageDraft;
  /** Its place, from 1, of how many. */
  readonly number: number;
  readonly count: number;
  readonly faults: ReadonlyMap<string, string>;
  readonly onChange: (stage: OwnStageDraft) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}) {
  const { stage, number, count, faults, onMove } = props;
  const set = (part: Partial<OwnStageDraft>) => props.onChange({ ...stage, ...part });
  const name = `stage ${number}`;
  const actions = [
    { label: `Move ${name} up`, icon: IconArrowUp, act: () => onMove(-1), off: number === 1 },
    {
      label: `Move ${name} down`,
      icon: IconArrowDown,
      act: () => onMove(1),
      off: number === count,
    },
    { label: `Remove ${name}`, icon: IconTrash, act: props.onRemove, off: count === 1 },
  ];
  return (
    <fieldset className={classes['stage']} aria-label={`Stage ${number}`}>
      <header>
        <b>Stage {number}</b>
        <Group gap="2xs">
          {actions.map(({ label, icon: Icon, act, off }) => (
            <ActionIcon key={label} aria-label={label} disabled={off} onClick={act}>
              <Icon size={18} stroke={1.75} />
            </ActionIcon>
          ))}
        </Group>
      </header>
      <div className={classes['pair']}>
        <TextInput
          label="Name of the stage"
          maxLength={100}
          value={stage.name}
          error={faults.get(`name ${stage.key}`)}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <NativeSelect
          label="What it is about"
          value={stage.step}
          data={[{ value: '', label: 'Something else' }, ...stepsFor(stage.step)]}
          onChange={(event) => set({ step: event.currentTarget.value })}
        />
      </div>
      <Textarea
        label="Question"
        autosize
        minRows={1}
        maxLength={500}
        value={stage.question}
        error={faults.get(`question ${stage.key}`)}
        onChange={(event) => set({ question: event.currentTarget.value })}
      />
    </fieldset>
  );
}

/** A pack from elsewhere may name a step that is not offered here; it stays as it is. */
const stepsFor = (step: string) =>
  step === '' || ownSteps.some(({ value }) => value === step)
    ? ownSteps
    : [...ownSteps, { value: step, label: step }];
