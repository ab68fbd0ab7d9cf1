import { Button, FileButton, Group, Textarea, TextInput } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { fileBase64, largestFile } from '#renderer/ui/file-base64.ts';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { useReadUnit } from './use-read-unit.ts';
import { FaultLines, UnitPreview } from './unit-preview.tsx';
import classes from './units.module.css';

/** A specification comes in as a file or as pasted text; what was understood is shown before anything is taken. */
export function BringInUnitScreen() {
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const reset = useRef<() => void>(null);
  const { read, reading, fault, forget } = useReadUnit();
  const chooseFile = async (file: File | null) => {
    if (!file) return;
    if (file.size > largestFile) await read(file.name, null);
    else await read(file.name, await fileBase64(file));
    // So that the same file can be chosen again after it was corrected.
    reset.current?.();
  };
  return (
    <Page>
      <p className={classes['back']}>
        <Link to="/units">Units</Link>
      </p>
      <PageHeader
        title="Bring in a unit"
        sub="A table (CSV), a guide pack (JSON), a SmartEvidence matrix (.matrix), or the text of the specification."
      />
      <div className={classes['bring']}>
        <FileButton
          onChange={(file) => void chooseFile(file)}
          accept=".csv,.tsv,.txt,.json,.matrix,text/plain,text/csv,application/json"
          resetRef={reset}
          inputProps={{ 'aria-label': 'File with a unit' }}
        >
          {(button) => (
            <Button
              {...button}
              leftSection={<IconFileImport size={18} stroke={1.75} aria-hidden />}
            >
              Choose a file…
            </Button>
          )}
        </FileButton>
        <TextInput
          label="Title of the unit"
          description="Needed only where the text does not say it."
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          maxLength={200}
          value={title}
          onChange={({ currentTarget }) => setTitle(currentTarget.value)}
        />
        <Textarea
          label="Or paste the part with the outcomes and criteria"
          placeholder={'1 Understand …\n1.1 Describe …\n1.2 Explain …'}
          autosize
          minRows={6}
          maxRows={16}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Group gap="xs">
          <Button
            disabled={text.trim() === ''}
            onClick={() => void read(title.trim() || 'Pasted specification', textBase64(text))}
          >
            Read it
          </Button>
        </Group>
        {fault && <ErrorLine>{fault}</ErrorLine>}
      </div>
      {reading?.outcome === 'not-understood' && <FaultLines faults={reading.faults} />}
      {reading?.outcome === 'understood' && (
        <UnitPreview
          key={`${reading.unit.id} ${text.length}`}
          reading={reading}
          onForget={forget}
        />
      )}
    </Page>
  );
}

const textBase64 = (text: string): string => {
  const bytes = new TextEncoder().encode(text);
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters);
};
