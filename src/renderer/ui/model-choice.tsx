import { Radio } from '@mantine/core';
import type { ReflectiveModel } from '#shared/guides/reflective-model.ts';
import classes from './model-choice.module.css';

/** Cards to choose a way of being asked, each with what it is best for and how long it takes. */
export function ModelChoice(props: {
  readonly label: string;
  readonly models: readonly ReflectiveModel[];
  /** A word more on each model, by its id. */
  readonly notes?: ReadonlyMap<string, string> | undefined;
  readonly value: string;
  readonly onChange: (modelId: string) => void;
}) {
  return (
    <Radio.Group label={props.label} value={props.value} onChange={props.onChange}>
      <div className={classes['cards']}>
        {props.models.map((model) => (
          <Radio.Card
            key={model.id}
            value={model.id}
            className={classes['card'] ?? ''}
            aria-label={model.name}
          >
            <Radio.Indicator className={classes['dot'] ?? ''} />
            <span>
              <b>{model.name}</b>
              {model.bestFor} About {model.minutes} minutes.
              {props.notes?.has(model.id) && <em>{props.notes.get(model.id)}</em>}
            </span>
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  );
}
