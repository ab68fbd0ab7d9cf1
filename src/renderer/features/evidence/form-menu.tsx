import { Button, FileButton, Menu } from '@mantine/core';
import { IconChevronDown, IconFileImport, IconForms } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { fileBase64, largestFile } from '#renderer/ui/file-base64.ts';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { useRoomChanged } from '#renderer/ui/journal-queries.ts';
import { FormDialog } from './form-dialog.tsx';

export type FormTold = { readonly good: boolean; readonly sentence: string };

/** Forms for witnesses, observers and assessors: made here, filled in outside, brought back here. */
export function FormMenu({ onTold }: { readonly onTold: (told: FormTold) => void }) {
  const [isMaking, setIsMaking] = useState(false);
  const takeBack = useTakeBack();
  const reset = useRef<() => void>(null);
  const choose = async (file: File | null) => {
    if (!file) return;
    onTold(await takeBack(file).catch(refusal));
    // So that the same file can be chosen again after it was filled in further.
    reset.current?.();
  };
  return (
    <FileButton
      accept=".docx,.pdf"
      resetRef={reset}
      onChange={(file) => void choose(file)}
      inputProps={{ 'aria-label': 'A form that came back' }}
    >
      {(button) => (
        <>
          <Menu position="bottom-end">
            <Menu.Target>
              <Button rightSection={<IconChevronDown size={16} stroke={1.75} aria-hidden />}>
                Forms
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item
                leftSection={<IconForms size={18} stroke={1.75} aria-hidden />}
                onClick={() => setIsMaking(true)}
              >
                Make a form for somebody else…
              </Menu.Item>
              <Menu.Item
                leftSection={<IconFileImport size={18} stroke={1.75} aria-hidden />}
                onClick={button.onClick}
              >
                Bring back a form…
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
          {isMaking && <FormDialog onClose={() => setIsMaking(false)} />}
        </>
      )}
    </FileButton>
  );
}

function useTakeBack() {
  const { imports } = useJournal();
  const changed = useRoomChanged();
  return async (file: File): Promise<FormTold> => {
    if (file.size > largestFile) {
      return {
        good: false,
        sentence: `${file.name} is larger than 50 MB. Choose the form itself.`,
      };
    }
    const answer = await imports.take({ name: file.name, base64: await fileBase64(file) });
    if (answer.outcome === 'not-imported') return { good: false, sentence: answer.reason };
    await changed('evidence');
    return { good: true, sentence: answer.summary };
  };
}

const refusal = (error: unknown): FormTold => ({
  good: false,
  sentence: error instanceof Error ? error.message : 'The app did not answer. Try again.',
});
