import type { Erasure } from '#shared/erasure/erasure.ts';
import { idsIn } from '#shared/erasure/held-about-customer.ts';
import { recordSchemas, type RecordBody, type RecordKind } from '#shared/journal/records.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';
import { newRecordId } from '#main/platform/new-record-id.ts';
import type { Ports } from '#main/platform/ports.ts';
import { recordName } from '#main/storage/record-name.ts';
import { carryOutErasures } from './carry-out-erasures.ts';
import { customerData, type HeldHere } from './customer-data.ts';
import { versionsBefore, versionsThatNamed } from './versions-to-erase.ts';
import { throwRefused } from './why-not-erased.ts';

type Request = { readonly customerId: string; readonly evidenceIds: readonly string[] };

export type Erased =
  | { readonly outcome: 'erased'; readonly erasure: Erasure }
  | { readonly outcome: 'not-erased'; readonly reason: string };

/**
 * Erases a customer from a journal. First the records that go on without them
 * are saved without them; then what is to go is written down, in ids; then it
 * is taken off the disk. A crash in between leaves either all of it to do
 * again, or an erasure that is finished at the next opening.
 */
export async function eraseCustomer(
  journal: OpenJournal,
  ports: Pick<Ports, 'clock' | 'random'>,
  { customerId, evidenceIds }: Request,
): Promise<Erased> {
  const refused = journal.readOnly();
  if (refused) return notErased(refused.reason);
  await journal.settle();
  const data = customerData(journal, customerId);
  const isGone = ({ bond, id, removed }: HeldHere) =>
    bond === 'about' || removed || (bond === 'evidence' && evidenceIds.includes(id));
  const gone = data.held.filter(isGone);
  const staying = data.held.filter((record) => !isGone(record));
  const ids = new Set([customerId, ...gone.flatMap(idsIn)]);
  const rewritten = staying.map((record) => ({ ...record, body: data.strip(record.body, ids) }));
  const formerly = await versionsThatNamed(journal, data, ids);
  const obstacle = whyNot(journal, rewritten) ?? whyUnsettled(journal, formerly);
  if (obstacle !== null) return notErased(obstacle);

  for (const { kind, body } of rewritten) {
    throwRefused(await journal.records.save(kind, body as unknown as RecordBody<typeof kind>));
  }
  const erasure: Erasure = {
    id: newRecordId(ports),
    erasedAt: ports.clock().toISOString(),
    gone: gone.map(({ kind, id }) => ({ kind, id })),
    rewritten: [...(await versionsBefore(journal, rewritten)), ...formerly],
    codes: codesOf(gone),
    blobs: blobsOf(gone),
  };
  throwRefused(await journal.records.save('erasure', erasure));
  await journal.recall.forget();
  await carryOutErasures(journal, [erasure]);
  return { outcome: 'erased', erasure };
}

/** What keeps a record from going on without the customer: one sentence that says what to do. */
function whyNot(journal: OpenJournal, rewritten: readonly HeldHere[]): string | null {
  const unsettled = whyUnsettled(journal, rewritten);
  if (unsettled !== null) return unsettled;
  for (const { kind, body } of rewritten) {
    const name = recordName(kind, body, journal.guides());
    if (!recordSchemas[kind].safeParse(body).success) {
      return `${name} cannot stand without this customer: change or delete it, then erase.`;
    }
  }
  return null;
}

/** A version that waits for a choice may name the person too: it is nobody's to take away unasked. */
function whyUnsettled(
  { records, guides }: OpenJournal,
  touched: readonly { readonly kind: RecordKind; readonly id: string }[],
): string | null {
  const waiting = touched.find(({ kind, id }) => records.isUnsettled(kind, id));
  if (!waiting) return null;
  const name = recordName(waiting.kind, records.get(waiting.kind, waiting.id) ?? {}, guides());
  return `${name} was changed on two computers: choose in its history what to keep, then erase.`;
}

const codesOf = (records: readonly HeldHere[]): NonNullable<Erasure['codes']> =>
  records.flatMap(({ kind, body: { code } }) => (typeof code === 'string' ? [{ kind, code }] : []));

/** The files of evidence in some records. */
const blobsOf = (records: readonly { readonly kind: RecordKind; readonly body: object }[]) =>
  records.flatMap(({ kind, body }) =>
    kind === 'evidence'
      ? ((body as RecordBody<'evidence'>).files ?? []).flatMap(({ blob, original }) =>
          original ? [blob, original.blob] : [blob],
        )
      : [],
  );

const notErased = (reason: string): Erased => ({ outcome: 'not-erased', reason });
