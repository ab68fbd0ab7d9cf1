import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Capture } from '#shared/customers/capture.ts';
import {
  captureTitle,
  entryFromCapture,
  type CaptureModelId,
} from '#shared/customers/entry-from-capture.ts';
import { contactFromCapture } from '#shared/customers/new-contact.ts';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { useCustomers, useRoomChanged } from '#renderer/ui/journal-queries.ts';
import { useAddContact } from '#renderer/ui/use-add-contact.ts';
import { useToday } from '#renderer/ui/use-today.ts';

/**
 * Turns a note into a contact or an entry and opens that. The note goes to the
 * deleted records only when its words are safe in their new place.
 */
export function useBecome(): {
  readonly become: (capture: Capture, kind: 'contact' | CaptureModelId) => Promise<boolean>;
  readonly fault: string | null;
} {
  const journal = useJournal();
  const changed = useRoomChanged();
  const customers = useCustomers();
  const navigate = useNavigate();
  const today = useToday();
  const contacts = useAddContact();
  const [fault, setFault] = useState<string | null>(null);

  const becomeContact = async (capture: Capture) => {
    const customer = customers.find(({ id }) => id === capture.customerId);
    if (!customer) {
      setFault('Choose a customer’s code under “Who” first: a contact belongs to somebody.');
      return false;
    }
    return contacts.add(customer, (start) => ({
      ...contactFromCapture(start, customer, capture),
      purpose: captureTitle(capture),
    }));
  };

  const becomeEntry = async (capture: Capture, modelId: CaptureModelId) => {
    const title = captureTitle(capture);
    const entry = await journal.entries.create({ modelId, title, happenedOn: today });
    const saved = await journal.entries.save(entryFromCapture(entry, capture, modelId));
    if (saved.outcome === 'not-saved') {
      setFault(saved.reason);
      return false;
    }
    await changed('entries');
    await navigate(`/entries/${entry.id}`);
    return true;
  };

  const become = async (capture: Capture, kind: 'contact' | CaptureModelId) => {
    setFault(null);
    try {
      const isMade =
        kind === 'contact' ? await becomeContact(capture) : await becomeEntry(capture, kind);
      if (!isMade) return false;
      await journal.captures.remove({ id: capture.id });
      await changed('captures');
      return true;
    } catch (error) {
      setFault(error instanceof Error ? error.message : 'The app did not answer. Try again.');
      return false;
    }
  };
  return { become, fault: fault ?? contacts.fault };
}
