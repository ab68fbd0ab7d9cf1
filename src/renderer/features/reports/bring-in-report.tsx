import { Button, FileButton } from '@mantine/core';
import { IconCheck, IconFileImport } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { fileBase64, largestFile } from '#renderer/ui/file-base64.ts';
import classes from './report.module.css';

type BroughtIn =
  | { readonly outcome: 'reading'; readonly name: string }
  | { readonly outcome: 'imported'; readonly summary: string }
  | { readonly outcome: 'not-imported'; readonly reason: string };

/** Takes back a report that an assessor has filled in; what they decided shows in Coverage. */
export function BringInReport() {
  const { imports } = useJournal();
  const queries = useQueryClient();
  const [result, setResult] = useState<BroughtIn | null>(null);
  const reset = useRef<() => void>(null);

  const take = async (file: File): Promise<BroughtIn> => {
    if (file.size > largestFile) {
      return {
        outcome: 'not-imported',
        reason: `${file.name} is larger than 50 MB. Choose the marked report itself.`,
      };
    }
    const answer = await imports.take({ name: file.name, base64: await fileBase64(file) });
    if (answer.outcome === 'imported') await queries.invalidateQueries();
    return answer;
  };

  const choose = async (file: File | null) => {
    if (!file) return;
    setResult({ outcome: 'reading', name: file.name });
    setResult(await take(file).catch(refusal));
    // So that the same file can be chosen again after it was filled in further.
    reset.current?.();
  };

  return (
    <section className={classes['bringIn']} aria-labelledby="bring-in-title">
      <h2 id="bring-in-title">Back from your assessor</h2>
      <FileButton
        onChange={(file) => void choose(file)}
        accept=".docx,.pdf"
        resetRef={reset}
        inputProps={{ 'aria-label': 'Marked report' }}
      >
        {(button) => (
          <Button
            {...button}
            size="xs"
            leftSection={<IconFileImport size={16} stroke={1.75} aria-hidden />}
            loading={result?.outcome === 'reading'}
          >
            Bring in a marked report…
          </Button>
        )}
      </FileButton>
      <output className={classes['outcome']}>
        {result?.outcome === 'reading' && <p>Reading {result.name}</p>}
        {result?.outcome === 'imported' && (
          <p className={classes['done']}>
            <IconCheck size={16} stroke={1.75} aria-hidden />
            {result.summary}
          </p>
        )}
        {result?.outcome === 'not-imported' && <ErrorLine>{result.reason}</ErrorLine>}
      </output>
    </section>
  );
}

const refusal = (error: unknown): BroughtIn => ({
  outcome: 'not-imported',
  reason: error instanceof Error ? error.message : 'The app did not answer. Try again.',
});
