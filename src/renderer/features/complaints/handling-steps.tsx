import { NativeSelect, TextInput } from '@mantine/core';
import {
  handlingModels,
  stepsToFill,
  withStep,
  type StepToFill,
} from '#shared/complaints/handling-stepper.ts';
import type { Complaint } from '#shared/complaints/complaint.ts';
import { DayInput } from '#renderer/ui/day-input.tsx';
import { useGuides } from '#renderer/ui/journal-queries.ts';
import { LongText } from '#renderer/ui/long-text.tsx';
import type { ComplaintPart } from './complaint-part.ts';
import classes from './complaint.module.css';

/** The steps of LASS or the employer's own way, each with when and in which words; choosing another way moves no words. */
export function HandlingSteps({ draft, edit }: ComplaintPart) {
  const models = handlingModels(useGuides().customerModels);
  const model = models.find(({ id }) => id === draft.handlingModelId);
  return (
    <section className={classes['block']}>
      <h2>Step by step</h2>
      <div className={classes['way']}>
        <NativeSelect
          label="Steps followed"
          data={[
            { value: '', label: 'None of these' },
            ...models.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={model?.id ?? ''}
          onChange={(event) => edit({ handlingModelId: event.currentTarget.value || null })}
        />
        {model && <p className={classes['caution']}>{model.caution}</p>}
      </div>
      <ol className={classes['steps']}>
        {stepsToFill(model, draft.handling).map((step) => (
          <Step
            key={step.step}
            step={step}
            onChange={(written) => edit({ handling: withStep(draft.handling, written) })}
          />
        ))}
      </ol>
    </section>
  );
}

function Step(props: {
  readonly step: StepToFill;
  readonly onChange: (written: Complaint['handling'][number]) => void;
}) {
  const { name, meaning, written } = props.step;
  const edit = (changed: Partial<Complaint['handling'][number]>) =>
    props.onChange({ ...written, ...changed });
  return (
    <li>
      <h3>{name}</h3>
      {meaning !== '' && <p className={classes['meaning']}>{meaning}</p>}
      <div className={classes['when']}>
        <DayInput label={`${name}: day`} value={written.on} onChange={(on) => edit({ on })} />
        <TextInput
          label={`${name}: time`}
          type="time"
          value={written.time}
          onChange={(event) => edit({ time: event.currentTarget.value.slice(0, 5) })}
        />
      </div>
      <LongText
        label={`${name}: what was said and done`}
        most={5000}
        value={written.words}
        onChange={(words) => edit({ words })}
      />
    </li>
  );
}
