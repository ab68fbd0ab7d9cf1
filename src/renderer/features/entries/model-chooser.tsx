import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { ModelChoice } from '#renderer/ui/model-choice.tsx';
import { chooseModels, type ChosenModel } from '#shared/guides/choose-models.ts';
import {
  purposeNames,
  reflectionPurposes,
  type ReflectionPurpose,
} from '#shared/guides/purposes.ts';
import type { ReflectiveModel } from '#shared/guides/reflective-model.ts';
import classes from './model-chooser.module.css';

/** Helps to choose a way of being asked: what it is for and how long there is put the fitting ones first. */
export function ModelChooser(props: {
  readonly label: string;
  readonly models: readonly ReflectiveModel[];
  readonly level: number;
  readonly value: string;
  readonly onChange: (modelId: string) => void;
}) {
  const { models, level, value, onChange } = props;
  const [purpose, setPurpose] = useState<ReflectionPurpose | null>(null);
  const [minutes, setMinutes] = useState<number | null>(null);
  const [all, setAll] = useState(false);
  const chosen = chooseModels(models, { purpose, minutes, level });
  const shown = all ? chosen : firstFew(chosen, value);
  const wish = (next: { purpose: ReflectionPurpose | null; minutes: number | null }) => {
    setPurpose(next.purpose);
    setMinutes(next.minutes);
    const [best] = chooseModels(models, { ...next, level });
    if (best) onChange(best.model.id);
  };
  return (
    <div className={classes['chooser']}>
      <div className={classes['wishes']}>
        <NativeSelect
          label="What is it about?"
          value={purpose ?? ''}
          data={[
            { value: '', label: 'Anything' },
            ...reflectionPurposes.map((each) => ({ value: each, label: purposeNames[each] })),
          ]}
          onChange={(event) => wish({ purpose: purposeCalled(event.currentTarget.value), minutes })}
        />
        <NativeSelect
          label="Time you have"
          value={minutes === null ? '' : String(minutes)}
          data={[
            { value: '', label: 'As long as it takes' },
            ...[15, 20, 30].map((each) => ({ value: String(each), label: `${each} minutes` })),
          ]}
          onChange={(event) =>
            wish({ purpose, minutes: Number(event.currentTarget.value) || null })
          }
        />
      </div>
      <ModelChoice
        label={props.label}
        models={shown.map(({ model }) => model)}
        notes={purpose === null && minutes === null ? undefined : notesOf(shown)}
        value={value}
        onChange={onChange}
      />
      {shown.length < chosen.length && (
        <Button variant="subtle" size="xs" onClick={() => setAll(true)}>
          Show all {chosen.length} ways
        </Button>
      )}
    </div>
  );
}

const few = 4;

/** The first ones, and the one that is chosen wherever it stands. */
const firstFew = (chosen: readonly ChosenModel[], value: string): readonly ChosenModel[] =>
  chosen.filter(({ model }, index) => index < few || model.id === value);

const notesOf = (chosen: readonly ChosenModel[]): ReadonlyMap<string, string> =>
  new Map(chosen.map(({ model, reason }) => [model.id, reason]));

const purposeCalled = (value: string): ReflectionPurpose | null =>
  reflectionPurposes.find((each) => each === value) ?? null;
