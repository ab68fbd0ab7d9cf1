import type { Contact } from './contact.ts';
import { lifecycleStages, stageNumber, type LifecycleStageId } from './lifecycle-stages.ts';

/** What the path needs of a contact. */
export type StagedContact = Pick<Contact, 'id' | 'code' | 'happenedOn' | 'time' | 'stage'>;

/** One contact on the way of a relationship through its stages. */
export type LifecycleStep<C extends StagedContact = StagedContact> = {
  readonly contact: C;
  readonly stage: LifecycleStageId;
  /** Against the contact before it that has a stage; the first one begins. */
  readonly move: 'begins' | 'stays' | 'on' | 'back';
  /** Whole days since that contact; 0 for the first. */
  readonly days: number;
};

/** The order in which contacts happened; those without a time of day come first on their day. */
export function inOrder<C extends StagedContact>(contacts: readonly C[]): readonly C[] {
  const order = ({ happenedOn, time, id }: C) => `${happenedOn} ${time ?? ''} ${id}`;
  return contacts.toSorted((one, other) =>
    order(one) < order(other) ? -1 : order(one) > order(other) ? 1 : 0,
  );
}

/** How a relationship went through the stages: one step a contact that has a stage. Moving back is kept as it was. */
export function lifecyclePath<C extends StagedContact>(
  contacts: readonly C[],
): readonly LifecycleStep<C>[] {
  const staged = inOrder(contacts).flatMap((contact) =>
    contact.stage === null ? [] : [{ contact, stage: contact.stage }],
  );
  return staged.map(({ contact, stage }, index) => {
    const before = staged[index - 1];
    return {
      contact,
      stage,
      move: before ? moveFrom(before.stage, stage) : 'begins',
      days: before ? daysBetween(before.contact.happenedOn, contact.happenedOn) : 0,
    };
  });
}

/** How often each of the nine stages was met; a stage without contacts is a gap. */
export function stageCounts(
  contacts: readonly Pick<StagedContact, 'stage'>[],
): readonly { readonly stage: LifecycleStageId; readonly contacts: number }[] {
  return lifecycleStages.map(({ id }) => ({
    stage: id,
    contacts: contacts.filter(({ stage }) => stage === id).length,
  }));
}

/** Whole days from one day to a later one. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

function moveFrom(before: LifecycleStageId, now: LifecycleStageId): 'stays' | 'on' | 'back' {
  const moved = stageNumber(now) - stageNumber(before);
  return moved === 0 ? 'stays' : moved > 0 ? 'on' : 'back';
}
