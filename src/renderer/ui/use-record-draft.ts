import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Saved } from '#shared/contract/contract.ts';
import type { Capture } from '#shared/customers/capture.ts';
import type { Contact } from '#shared/customers/contact.ts';
import type { ModelUse } from '#shared/customer-models/model-use.ts';
import type { Complaint } from '#shared/complaints/complaint.ts';
import type { Customer } from '#shared/customers/customer.ts';
import type { FollowUp } from '#shared/customers/follow-up.ts';
import type { Identity } from '#shared/customers/identity.ts';
import type { Evidence } from '#shared/evidence/evidence.ts';
import type { Feedback } from '#shared/feedback/feedback.ts';
import type { Change } from '#shared/measures/change.ts';
import type { Lesson } from '#shared/lessons/lesson.ts';
import type { Measure } from '#shared/measures/measure.ts';
import type { SecondLook } from '#shared/second-looks/second-look.ts';
import type { Plan } from '#shared/plans/plan.ts';
import type { Policy } from '#shared/policies/policy.ts';
import type { SaveStatus } from './autosave.ts';
import { useJournal } from './journal-client.tsx';
import { isSame, useOpenRecord } from './open-records.ts';
import { useAutosave } from './use-autosave.ts';

/** The records that are edited whole, in a form that saves by itself. */
export type RoomRecord = {
  readonly customers: Customer;
  readonly contacts: Contact;
  readonly followUps: FollowUp;
  readonly identities: Identity;
  readonly captures: Capture;
  readonly evidence: Evidence;
  readonly changes: Change;
  readonly measures: Measure;
  readonly lessons: Lesson;
  readonly secondLooks: SecondLook;
  readonly modelUses: ModelUse;
  readonly complaints: Complaint;
  readonly feedback: Feedback;
  readonly plans: Plan;
  readonly policies: Policy;
};

type SavingRooms = {
  readonly [Room in keyof RoomRecord]: {
    readonly save: (record: RoomRecord[Room]) => Promise<Saved>;
  };
};

/**
 * A record under somebody's hands: every other part of the window sees the
 * change at once, the disk at most two seconds after the last key. Give the
 * part that calls it a `key` by record.
 *
 * @param isSound a record for which it is false stays on the screen and is not saved
 */
export function useRecordDraft<Room extends keyof RoomRecord>(
  room: Room,
  saved: RoomRecord[Room],
  isSound: (record: RoomRecord[Room]) => boolean = () => true,
): {
  readonly draft: RoomRecord[Room];
  readonly edit: (changed: Partial<RoomRecord[Room]>) => void;
  readonly status: SaveStatus;
  readonly flush: () => Promise<void>;
  /** Counts how often the record was put in by the journal: an editor with this in its `key` starts anew then. */
  readonly turn: number;
} {
  const [draft, setDraft] = useState(saved);
  const [turn, setTurn] = useState(0);
  // Two changes may come before the next drawing: the second builds on the first.
  const newest = useRef(saved);
  const show = useShowRecord(room);
  const save = useSaveRecord(room);
  const { status, change, flush, isUnsaved, keepNext, forget } = useAutosave<RoomRecord[Room]>({
    save,
  });
  useOpenRecord({
    fresh: saved,
    isUnsaved: () => isUnsaved() || !isSound(newest.current),
    keepNext,
    takeIn: (fresh) => {
      if (isSame(newest.current, fresh)) return;
      forget();
      newest.current = fresh;
      setDraft(fresh);
      setTurn((turn) => turn + 1);
    },
  });
  const edit = (changed: Partial<RoomRecord[Room]>) => {
    const next = { ...newest.current, ...changed };
    newest.current = next;
    setDraft(next);
    if (!isSound(next)) return;
    show(next);
    change(next);
  };
  return { draft, edit, status, flush, turn };
}

/** Saves a record and puts it into what the window shows; for one that is made by a button. */
export function useAddRecord<Room extends keyof RoomRecord>(
  room: Room,
): (record: RoomRecord[Room]) => Promise<Saved> {
  const show = useShowRecord(room);
  const save = useSaveRecord(room);
  return async (record) => {
    const saved = await save(record);
    if (saved.outcome === 'saved') show(record);
    return saved;
  };
}

function useSaveRecord<Room extends keyof RoomRecord>(room: Room) {
  const journal = useJournal();
  const queries = useQueryClient();
  return async (record: RoomRecord[Room]): Promise<Saved> => {
    const rooms: SavingRooms = journal;
    const saved = await rooms[room].save(record);
    // The room itself is not read again: what stands on the screen is newer than what was just saved.
    if (saved.outcome === 'saved') await queries.invalidateQueries({ queryKey: ['coverage'] });
    return saved;
  };
}

function useShowRecord<Room extends keyof RoomRecord>(room: Room) {
  const queries = useQueryClient();
  return (record: RoomRecord[Room]) =>
    queries.setQueryData<readonly RoomRecord[Room][]>([room], (records = []) =>
      records.some((each) => each.id === record.id)
        ? records.map((each) => (each.id === record.id ? record : each))
        : [...records, record],
    );
}
