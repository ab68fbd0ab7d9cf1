import type { Capture } from '#shared/customers/capture.ts';
import { newRecordId } from '#renderer/ui/new-record-id.ts';

/** A note nobody has written in yet; it is kept from the first key on. */
export const newCapture = (): Capture => ({
  id: newRecordId(),
  createdAt: new Date().toISOString(),
  who: '',
  customerId: null,
  what: '',
  soWhat: '',
});
