import { Button, FileButton } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { useRoomChanged } from '#renderer/ui/journal-queries.ts';
import { fileBase64, largestFile } from '#renderer/ui/file-base64.ts';

type Told = { readonly good: boolean; readonly sentence: string };

/** Takes a guide pack somebody else has made into the journal. */
export function BringInGuide() {
  const { imports } = useJournal();
  const changed = useRoomChanged();
  const [told, setTold] = useState<Told | null>(null);
  const reset = useRef<() => void>(null);

  const take = async (file: File): Promise<Told> => {
    if (file.size > largestFile) {
      return { good: false, sentence: `${file.name} is too large for a guide pack.` };
    }
    const answer = await imports.take({ name: file.name, base64: await fileBase64(file) });
    if (answer.outcome === 'not-imported') return { good: false, sentence: answer.reason };
    await changed('guides');
    return { good: true, sentence: answer.summary };
  };

  const choose = async (file: File | null) => {
    if (!file) return;
    setTold(await take(file).catch(refusal));
    // So that the same file can be chosen again after it was corrected.
    reset.current?.();
  };

  return (
    <>
      <FileButton
        onChange={(file) => void choose(file)}
        accept=".json,application/json"
        resetRef={reset}
        inputProps={{ 'aria-label': 'Guide pack' }}
      >
        {(button) => (
          <Button {...button} leftSection={<IconFileImport size={18} stroke={1.75} aria-hidden />}>
            Bring in a guide pack…
          </Button>
        )}
      </FileButton>
      <output>
        {told?.good && <span>{told.sentence}</span>}
        {told && !told.good && <ErrorLine>{told.sentence}</ErrorLine>}
      </output>
    </>
  );
}

const refusal = (error: unknown): Told => ({
  good: false,
  sentence: error instanceof Error ? error.message : 'The app did not answer. Try again.',
});
