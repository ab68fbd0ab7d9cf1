import { Modal } from '@mantine/core';
import { useState } from 'react';
import { CaptureForm } from './capture-form.tsx';
import { newCapture } from './new-capture.ts';

/** The one-minute note from anywhere; closing it loses nothing. */
export function CaptureDialog({ onClose }: { readonly onClose: () => void }) {
  const [capture] = useState(newCapture);
  return (
    <Modal opened onClose={onClose} title="One-minute note" size="32rem">
      <CaptureForm capture={capture} startsHere onDone={onClose} />
    </Modal>
  );
}
