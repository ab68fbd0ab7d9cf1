import { ActionIcon, Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { modelOfOwnSteps, ownStepsFault, type OwnStep } from '#shared/customer-models/own-steps.ts';
import { complaintSpine } from '#shared/customer-models/steps.ts';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { useGuides, useRoomChanged } from '#renderer/ui/journal-queries.ts';
import { newRecordId } from '#renderer/ui/new-record-id.ts';
import classes from './models.module.css';

/** Makes a model of the steps an employer teaches for complaints; it is then used like LASS. */
export function OwnStepsDialog({ onClose }: { readonly onClose: () => void }) {
  const [name, setName] = useState('');
  const [steps, setSteps] = useState<readonly OwnStep[]>([newStep(), newStep()]);
  const { save, fault, setFault } = useSaveOwnSteps();
  const change = (key: string, part: Partial<OwnStep>) =>
    setSteps(steps.map((step) => (step.key === key ? { ...step, ...part } : step)));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const missing = ownStepsFault({ name, steps });
    if (missing !== null) setFault(missing);
    else if (await save({ name, steps })) onClose();
  };
  return (
    <Modal opened onClose={onClose} title="The steps of your employer" size="36rem">
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="md">
          <TextInput
            data-autofocus
            label="What they are called"
            maxLength={100}
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
          {steps.map((step, index) => (
            <fieldset key={step.key} className={classes['step']} aria-label={`Step ${index + 1}`}>
              <TextInput
                label={`Step ${index + 1}`}
                maxLength={100}
                value={step.name}
                onChange={({ currentTarget }) => change(step.key, { name: currentTarget.value })}
              />
              <NativeSelect
                label="Stands for"
                value={step.spine}
                data={[
                  { value: '', label: 'Something else' },
                  ...complaintSpine.map(({ id, name: label }) => ({ value: id, label })),
                ]}
                onChange={({ currentTarget }) => change(step.key, { spine: currentTarget.value })}
              />
              <ActionIcon
                aria-label={`Remove step ${index + 1}`}
                onClick={() => setSteps(steps.filter(({ key }) => key !== step.key))}
              >
                <IconTrash size={18} stroke={1.75} />
              </ActionIcon>
            </fieldset>
          ))}
          <Button
            leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
            onClick={() => setSteps([...steps, newStep()])}
          >
            Add a step
          </Button>
          {fault && <ErrorLine>{fault}</ErrorLine>}
          <Group gap="xs">
            <Button type="submit" variant="filled">
              Save
            </Button>
            <Button variant="subtle" onClick={onClose}>
              Cancel
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

const newStep = (): OwnStep => ({ key: newRecordId(), name: '', spine: '' });

function useSaveOwnSteps() {
  const { guides } = useJournal();
  const { customerModels } = useGuides();
  const changed = useRoomChanged();
  const [fault, setFault] = useState<string | null>(null);
  const save = async (draft: Parameters<typeof modelOfOwnSteps>[0]) => {
    const template = customerModels.find(({ form }) => form?.score === 'steps');
    if (!template) {
      setFault('The guide pack of LASS is missing: bring it in again under Settings.');
      return false;
    }
    const taken = customerModels.map(({ id }) => id);
    try {
      const saved = await guides.saveCustomerModel(modelOfOwnSteps(draft, template, taken));
      setFault(saved.outcome === 'saved' ? null : saved.reason);
      if (saved.outcome === 'saved') await changed('guides');
      return saved.outcome === 'saved';
    } catch (error) {
      setFault(error instanceof Error ? error.message : 'The app did not answer. Try again.');
      return false;
    }
  };
  return { save, fault, setFault };
}
