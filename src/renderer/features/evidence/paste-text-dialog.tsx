import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { emptyEvidence, type Evidence } from '#shared/evidence/evidence.ts';
import { readPastedMail } from '#shared/evidence/read-pasted-mail.ts';
import { shortDay } from '#renderer/ui/day.ts';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { newRecordId } from '#renderer/ui/new-record-id.ts';
import { sendFile } from './intake/send-file.ts';
import classes from './evidence.module.css';

/** Keeps a text as it was pasted, as a file of a new item; the head of an e-mail fills in what it is. */
export function PasteTextDialog(props: {
  readonly onClose: () => void;
  readonly onItem: (item: Omit<Evidence, 'id' | 'code'>) => void;
}) {
  const { vault } = useJournal();
  const [text, setText] = useState('');
  const [title, setTitle] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const mail = readPastedMail(text);
  const name = title.trim() || mail?.subject || '';
  const keep = async () => {
    if (text.trim() === '') return setFault('Paste the text first.');
    const content = new Blob([text.trim(), '\n'], { type: 'text/plain' });
    const fileName = `${name.slice(0, 80) || 'Note'}.txt`;
    const signal = new AbortController().signal;
    const onProgress = () => undefined;
    const sent = await sendFile({
      vault,
      name: fileName,
      content,
      large: false,
      signal,
      onProgress,
    });
    if (sent.outcome !== 'stored') return setFault(sent.outcome === 'refused' ? sent.reason : '');
    props.onItem({
      ...emptyEvidence,
      title: name.slice(0, 300),
      date: mail?.date ?? null,
      type: 'WP',
      ...(mail ? { channel: 'E-mail' } : {}),
      files: [
        {
          ...sent.file,
          // Pasted words are shown as words, whatever they begin with.
          mediaType: 'text/plain',
          id: newRecordId(),
          caption: '',
          addedAt: new Date().toISOString(),
        },
      ],
    });
  };
  return (
    <Modal opened onClose={props.onClose} title="Paste an e-mail or a note" size="40rem">
      <Stack gap="md">
        <Textarea
          data-autofocus
          label="The text"
          description="Cover names and addresses first: write Customer A, or a bracket."
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          autosize
          minRows={8}
          maxRows={16}
          maxLength={200_000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {mail && (
          <output className={classes['quiet']}>
            {`An e-mail${mail.date === null ? '' : ` of ${shortDay(mail.date)}`}: the subject becomes the title.`}
          </output>
        )}
        <TextInput
          label="Title"
          maxLength={300}
          placeholder={mail?.subject ?? ''}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        {fault && <ErrorLine>{fault}</ErrorLine>}
        <Group gap="xs">
          <Button variant="filled" onClick={() => void keep()}>
            Keep it
          </Button>
          <Button variant="subtle" onClick={props.onClose}>
            Cancel
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
