import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { EvidenceFile } from '#shared/evidence/evidence-file.ts';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { useStatus } from '#renderer/ui/journal-queries.ts';
import classes from './preview.module.css';

type Told = { readonly good: boolean; readonly sentence: string };

/** Ways to the file itself. No program is ever started with it. */
export function FileActions({ file }: { readonly file: EvidenceFile }) {
  const { vault } = useJournal();
  const { documentsFolder } = useStatus();
  const [told, setTold] = useState<Told | null>(null);
  const saveCopy = async () => {
    const { blob, name, mediaType } = file;
    const answer = await vault.saveCopy({ blob, name, mediaType, folder: documentsFolder });
    setTold(
      answer.outcome === 'saved'
        ? { good: true, sentence: `Saved as ${answer.path}` }
        : { good: false, sentence: answer.reason },
    );
  };
  const show = async () => {
    const answer = await vault.showInFolder({ blob: file.blob });
    setTold(answer.outcome === 'not-opened' ? { good: false, sentence: answer.reason } : null);
  };
  return (
    <Group gap="xs">
      <Button size="xs" onClick={() => void saveCopy()}>
        Save a copy
      </Button>
      <Button size="xs" onClick={() => void show()}>
        Show in folder
      </Button>
      <output className={classes['quiet']}>
        {told?.good && <span>{told.sentence}</span>}
        {told && !told.good && <ErrorLine>{told.sentence}</ErrorLine>}
      </output>
    </Group>
  );
}
