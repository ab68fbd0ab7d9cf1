import { Button, Group, Modal, Stack } from '@mantine/core';
import { useState } from 'react';
import { useGuides, useProfile } from '#renderer/ui/journal-queries.ts';
import type { Entry } from '#shared/entries/entry.ts';
import { keptStages } from '#shared/entries/kept-stages.ts';
import { switchModel } from '#shared/entries/switch-model.ts';
import { chooseModels } from '#shared/guides/choose-models.ts';
import type { ReflectiveModel } from '#shared/guides/reflective-model.ts';
import { ModelChooser } from './model-chooser.tsx';

/** Asks after which other model an entry is to be answered, and says beforehand what becomes of its words. */
export function SwitchModelDialog(props: {
  readonly entry: Entry;
  readonly from: ReflectiveModel;
  readonly onSwitch: (to: ReflectiveModel) => void;
  readonly onClose: () => void;
}) {
  const { entry, from } = props;
  const { reflectiveModels } = useGuides();
  const { level } = useProfile();
  const others = reflectiveModels.filter(({ id }) => id !== from.id);
  const [first] = chooseModels(others, { purpose: null, minutes: null, level });
  const [toId, setToId] = useState(first?.model.id ?? '');
  const to = others.find(({ id }) => id === toId);
  return (
    <Modal
      opened
      onClose={props.onClose}
      title="Answer it another way"
      size="40rem"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Stack gap="md">
        <ModelChooser
          label="Which questions suit it better?"
          models={others}
          level={level}
          value={toId}
          onChange={setToId}
        />
        {to && <p>{whatHappens(entry, from, to, reflectiveModels)}</p>}
        <Group gap="xs">
          <Button variant="filled" disabled={!to} onClick={() => to && props.onSwitch(to)}>
            Use these questions
          </Button>
          <Button variant="subtle" onClick={props.onClose}>
            Cancel
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** Where the words go, in a sentence or two. */
function whatHappens(
  entry: Entry,
  from: ReflectiveModel,
  to: ReflectiveModel,
  models: readonly ReflectiveModel[],
): string {
  const kept = keptStages(switchModel(entry, from, to).sections, to, models);
  const moved = `Your words and what they show move to the questions of ${to.name}.`;
  const back = 'You can go back at any time.';
  if (kept.length === 0) return `${moved} ${back}`;
  const names = kept.map(({ name }) => `“${name}”`).join(', ');
  return `${moved} What it does not ask for stays below them, as ${names}. ${back}`;
}
