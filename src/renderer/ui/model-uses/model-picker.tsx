import { Modal, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { ErrorLine } from '../error-line.tsx';
import { useGuides } from '../journal-queries.ts';
import classes from './model-uses.module.css';
import { useStartModel, type UseStart } from './use-start-model.ts';

/** Chooses a customer model to use, by its name or by what it is good for. */
export function ModelPicker(props: { readonly about: UseStart; readonly onClose: () => void }) {
  const { customerModels } = useGuides();
  const [text, setText] = useState('');
  const { start, fault } = useStartModel();
  const words = text.toLowerCase().split(/\s+/);
  const shown = customerModels
    .filter(({ name, bestFor }) =>
      words.every((word) => `${name} ${bestFor}`.toLowerCase().includes(word)),
    )
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'));
  return (
    <Modal opened onClose={props.onClose} title="Which model do you want to use?" size="36rem">
      <TextInput
        data-autofocus
        aria-label="Find a model"
        placeholder="Trust, complaint, greeting…"
        leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      {fault && <ErrorLine>{fault}</ErrorLine>}
      {shown.length === 0 && <p>No model has all of these words. Search for fewer.</p>}
      <ul className={classes['picker']} aria-label="Models">
        {shown.map((model) => (
          <li key={model.id}>
            <button type="button" onClick={() => void start(model, props.about)}>
              <b>{model.name}</b>
              <span>{model.bestFor}</span>
            </button>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
