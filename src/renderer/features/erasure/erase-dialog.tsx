import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { useReadAgain } from '#renderer/ui/use-read-again.ts';

/** Asks once more, by the code, before something that cannot be undone. */
export function EraseDialog(props: {
  readonly customerId: string;
  readonly code: string;
  readonly evidenceIds: readonly string[];
  readonly onClose: () => void;
  readonly onDone: (sentences: readonly string[]) => void;
}) {
  const { customerId, code, evidenceIds } = props;
  const { erasure } = useJournal();
  const readAgain = useReadAgain();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const erase = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const answer = await erasure.erase({ customerId, evidenceIds: [...evidenceIds] });
    setBusy(false);
    if (answer.outcome === 'not-erased') return setFault(answer.reason);
    props.onDone(answer.done);
    await readAgain();
  };
  return (
    <Modal opened onClose={props.onClose} title={`Erase everything about ${code}?`} size="30rem">
      <form onSubmit={(event) => void erase(event)}>
        <TextInput
          label={`Type ${code} to go on`}
          description="It cannot be undone, from the history, the trash or a backup of this app."
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          data-autofocus
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {fault !== null && <ErrorLine>{fault}</ErrorLine>}
        <Group justify="flex-end" mt="md">
          <Button onClick={props.onClose}>Keep it</Button>
          <Button
            type="submit"
            variant="filled"
            loading={busy}
            disabled={typed.trim().toLowerCase() !== code.toLowerCase()}
          >
            Erase
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
