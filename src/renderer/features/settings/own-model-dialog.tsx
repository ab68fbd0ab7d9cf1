import { Button, Group, Modal, NumberInput, Stack, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { newRecordId } from '#renderer/ui/new-record-id.ts';
import { draftOfModel, ownModelFaults, type OwnModelDraft } from '#shared/guides/own-model.ts';
import type { ReflectiveModel } from '#shared/guides/reflective-model.ts';
import { OwnStageFields } from './own-stage-fields.tsx';
import { moveItem } from '#renderer/ui/move-item.ts';
import { useSaveOwnModel } from './use-save-own-model.ts';

/** Makes a way to reflect, or changes one: its name, what it is good for, its stages and their questions. */
export function OwnModelDialog(props: {
  /** The one to change; absent for a new one. */
  readonly earlier: ReflectiveModel | undefined;
  readonly taken: readonly string[];
  readonly onClose: () => void;
}) {
  const { earlier } = props;
  const [draft, setDraft] = useState(() => (earlier ? draftOfModel(earlier) : emptyDraft()));
  const [tried, setTried] = useState(false);
  const { save, reason } = useSaveOwnModel(props.taken, earlier);
  const faults = tried ? ownModelFaults(draft) : new Map<string, string>();
  const set = (part: Partial<OwnModelDraft>) => setDraft({ ...draft, ...part });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (ownModelFaults(draft).size === 0 && (await save(draft))) props.onClose();
  };
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={earlier ? `Change ${earlier.name}` : 'A way to reflect of your own'}
      size="40rem"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="md">
          <TextInput
            data-autofocus
            label="Name"
            maxLength={100}
            value={draft.name}
            error={faults.get('name')}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          <TextInput
            label="When it is useful"
            placeholder="After a busy shift"
            maxLength={300}
            value={draft.bestFor}
            onChange={(event) => set({ bestFor: event.currentTarget.value })}
          />
          <NumberInput
            label="Minutes it takes"
            min={1}
            max={240}
            allowDecimal={false}
            clampBehavior="blur"
            value={draft.minutes}
            onChange={(minutes) => set({ minutes: Number(minutes) || 1 })}
          />
          {draft.stages.map((stage, index) => (
            <OwnStageFields
              key={stage.key}
              stage={stage}
              number={index + 1}
              count={draft.stages.length}
              faults={faults}
              onChange={(next) =>
                set({ stages: draft.stages.map((each) => (each.key === next.key ? next : each)) })
              }
              onMove={(by) => set({ stages: moveItem(draft.stages, index, by) })}
              onRemove={() => set({ stages: draft.stages.filter(({ key }) => key !== stage.key) })}
            />
          ))}
          <Button
            leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
            onClick={() => set({ stages: [...draft.stages, emptyStage()] })}
          >
            Add a stage
          </Button>
          {reason && <ErrorLine>{reason}</ErrorLine>}
          <Group gap="xs">
            <Button type="submit" variant="filled">
              Save
            </Button>
            <Button variant="subtle" onClick={props.onClose}>
              Cancel
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

const emptyStage = () => ({ key: newRecordId(), id: null, name: '', question: '', step: '' });

const emptyDraft = (): OwnModelDraft => ({
  id: null,
  name: '',
  bestFor: '',
  minutes: 15,
  stages: [emptyStage(), emptyStage()],
});
