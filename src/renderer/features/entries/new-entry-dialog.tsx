import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { DayInput } from '#renderer/ui/day-input.tsx';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { useGuides, useProfile, useRoomChanged } from '#renderer/ui/journal-queries.ts';
import { useToday } from '#renderer/ui/use-today.ts';
import { ModelChooser } from './model-chooser.tsx';

/** Asks how the new entry is to be written: what it is called, when it happened, with which questions. */
export function NewEntryDialog({ onClose }: { readonly onClose: () => void }) {
  const { reflectiveModels } = useGuides();
  const profile = useProfile();
  const today = useToday();
  const [title, setTitle] = useState('');
  const [happenedOn, setHappenedOn] = useState<string | null>(null);
  const [modelId, setModelId] = useState(profile.modelId);
  const { create, error } = useCreateEntry();
  const start = (event: FormEvent) => {
    event.preventDefault();
    void create({ modelId, title: title.trim(), happenedOn });
  };
  return (
    <Modal opened onClose={onClose} title="What do you want to write about?" size="36rem">
      <form onSubmit={start}>
        <Stack gap="md">
          <TextInput
            data-autofocus
            label="Title"
            description="A few words are enough, and you can change them."
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            maxLength={300}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <DayInput
            label="The day it happened"
            latest={today}
            value={happenedOn}
            onChange={setHappenedOn}
          />
          <ModelChooser
            label="How would you like to be asked?"
            models={reflectiveModels}
            level={profile.level}
            value={modelId}
            onChange={setModelId}
          />
          {error && <ErrorLine>{error}</ErrorLine>}
          <Group gap="xs">
            <Button type="submit" variant="filled">
              Start writing
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

type NewEntry = {
  readonly modelId: string;
  readonly title: string;
  readonly happenedOn: string | null;
};

function useCreateEntry() {
  const journal = useJournal();
  const changed = useRoomChanged();
  const navigate = useNavigate();
  const [error, setError] = useState<string | null>(null);
  const create = async (wish: NewEntry) => {
    try {
      const entry = await journal.entries.create(wish);
      await changed('entries');
      await navigate(`/entries/${entry.id}`, { state: { fresh: true } });
    } catch (reason) {
      setError(reason instanceof Error ? reason.message : 'The entry could not be made.');
    }
  };
  return { create, error };
}
