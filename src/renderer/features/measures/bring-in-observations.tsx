import { Button, FileButton, Modal } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { Measure, Observation } from '#shared/measures/measure.ts';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { fileBase64, largestFile } from '#renderer/ui/file-base64.ts';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { ColumnMapper, type Sheet } from './column-mapper.tsx';

/** Observations out of a spreadsheet or CSV file: choose the file, say what its columns are, look, then add. */
export function BringInObservations(props: {
  readonly measure: Measure;
  readonly onAdd: (observations: readonly Observation[]) => void;
}) {
  const journal = useJournal();
  const [sheets, setSheets] = useState<readonly Sheet[] | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const reset = useRef<() => void>(null);

  const take = async (file: File) => {
    if (file.size > largestFile)
      return setFault(`${file.name} is too large: bring in a part of it.`);
    const answer = await journal.measuring.spreadsheet({ base64: await fileBase64(file) });
    if (answer.outcome === 'not-read') return setFault(answer.reason);
    setFault(null);
    setSheets(answer.sheets);
  };
  const choose = async (file: File | null) => {
    if (!file) return;
    await take(file).catch((error: unknown) =>
      setFault(error instanceof Error ? error.message : 'The app did not answer. Try again.'),
    );
    // So that the same file can be chosen again after it was corrected.
    reset.current?.();
  };

  return (
    <>
      <FileButton
        onChange={(file) => void choose(file)}
        accept=".xlsx,.csv,.tsv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        resetRef={reset}
        inputProps={{ 'aria-label': 'Spreadsheet or CSV file' }}
      >
        {(button) => (
          <Button
            {...button}
            size="xs"
            mt="xs"
            leftSection={<IconFileSpreadsheet size={16} stroke={1.75} aria-hidden />}
          >
            Bring in a file…
          </Button>
        )}
      </FileButton>
      {fault && <ErrorLine>{fault}</ErrorLine>}
      <Modal
        opened={sheets !== null}
        onClose={() => setSheets(null)}
        title="What are the columns of this table?"
        size="64rem"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        {sheets && (
          <ColumnMapper
            sheets={sheets}
            measure={props.measure}
            onCancel={() => setSheets(null)}
            onAdd={(observations) => {
              setSheets(null);
              props.onAdd(observations);
            }}
          />
        )}
      </Modal>
    </>
  );
}
