import { Button, FileButton, type ButtonProps } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useRef } from 'react';

/** The same as letting files go over the page, for whoever would rather choose them. */
export function ChooseFiles(props: {
  readonly name: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly button?: ButtonProps;
}) {
  const reset = useRef<() => void>(null);
  return (
    <FileButton
      multiple
      resetRef={reset}
      onChange={(files) => {
        props.onFiles(files);
        // So that the same file can be chosen again after it was put right.
        reset.current?.();
      }}
      inputProps={{ 'aria-label': props.name }}
    >
      {(button) => (
        <Button
          {...props.button}
          {...button}
          leftSection={<IconPaperclip size={18} stroke={1.75} aria-hidden />}
        >
          {props.name}
        </Button>
      )}
    </FileButton>
  );
}
