import { Button, NativeSelect } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { FormEvent } from 'react';
import { useGuides } from '#renderer/ui/journal-queries.ts';
import { ModelChoice } from '#renderer/ui/model-choice.tsx';
import type { NewProfile } from '#shared/contract/app-calls.ts';
import { startingModels } from '#shared/guides/starting-models.ts';
import { byLevel } from './new-profile.ts';
import classes from './welcome.module.css';

/** The unit, and the way of being asked that is offered first. */
export function WorkingTowardsStep(props: {
  readonly profile: NewProfile;
  readonly onEdit: (part: Partial<NewProfile>) => void;
  readonly onNext: () => void;
}) {
  const { profile, onEdit } = props;
  const { units, reflectiveModels } = useGuides();
  const unit = units.find(({ id }) => id === profile.unitIds[0]);
  const next = (event: FormEvent) => {
    event.preventDefault();
    props.onNext();
  };
  return (
    <form className={classes['form']} onSubmit={next}>
      <NativeSelect
        label="Unit"
        description={unit?.notice}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={unit?.id ?? ''}
        data={byLevel(units).map(({ id, title, level }) => ({
          value: id,
          label: `${title} (Level ${level})`,
        }))}
        onChange={(event) => onEdit({ unitIds: [event.currentTarget.value] })}
      />
      <ModelChoice
        label="How would you like to be asked?"
        models={startingModels(reflectiveModels)}
        value={profile.modelId}
        onChange={(modelId) => onEdit({ modelId })}
      />
      <div>
        <Button
          type="submit"
          variant="filled"
          rightSection={<IconArrowRight size={18} stroke={1.75} />}
        >
          Next
        </Button>
      </div>
    </form>
  );
}
