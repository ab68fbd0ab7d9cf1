import { emptyEvidence, type Evidence } from '#shared/evidence/evidence.ts';
import type { EvidenceFile } from '#shared/evidence/evidence-file.ts';
import { nextEvidenceCode } from '#shared/evidence/next-evidence-code.ts';
import { tellFileType } from '#shared/evidence/tell-file-type.ts';
import { testimonySchema, type Testimony, type TestimonyForm } from '#shared/evidence/testimony.ts';
import { unitCriteria } from '#shared/guides/unit.ts';
import { criterionId } from '#shared/journal/ids.ts';
import { formTexts } from '#shared/reports/forms/form-texts.ts';
import { counted } from '#shared/reports/make-blocks.ts';
import { newRecordId } from '#main/platform/new-record-id.ts';
import { refusalSentence } from '#main/storage/write-refusal.ts';
import type { ImportPlace } from './import-place.ts';
import { imported, notImported, type ImportOutcome } from './import-outcome.ts';
import type { ReadForm } from './read-testimony.ts';

/**
 * Takes a filled-in form into the journal: as a new evidence item with its
 * witness, or into the item that an earlier copy of the same form became. The
 * file itself is kept with it.
 */
export async function importTestimony(
  { form, itemId, testimony }: ReadForm,
  bytes: Uint8Array,
  place: ImportPlace,
): Promise<ImportOutcome> {
  const { journal, name, ports } = place;
  const refusal = whyNothing(form, testimony);
  if (refusal !== null) return notImported(refusal);
  const receivedAt = ports.clock().toISOString();
  const whole: Testimony = { ...testimony, receivedAt, source: name.slice(0, 300) };
  if (!testimonySchema.safeParse(whole).success) {
    return notImported('An answer in this form is far too long: ask for a shorter one.');
  }
  const before = itemFor(place, itemId, testimony.name);
  if (before && sameAnswers(before, testimony)) {
    return notImported(`This form is in the journal already as ${before.code}: nothing was added.`);
  }
  try {
    const item = {
      ...itemOf(place, before, itemId, whole),
      ...(await withFile(place, before, bytes)),
    };
    const saved = await journal.records.save('evidence', item);
    if (saved.outcome === 'not-saved') return notImported(saved.reason);
    return imported('testimony', summary(item, whole, before !== undefined));
  } catch (error) {
    return notImported(refusalSentence(error));
  }
}

function whyNothing(form: TestimonyForm, testimony: ReadForm['testimony']): string | null {
  const { name, statement, points } = testimony;
  const hasWords = statement !== '' || points.some(({ seen, note }) => seen || note !== '');
  if (name === '' && !hasWords) {
    return `Nothing is filled in on this form (${formTexts[form].title.toLowerCase()}): choose the copy that came back.`;
  }
  if (!hasWords)
    return 'This form has a name but no account and no tick: ask for it to be filled in.';
  return name === '' ? 'The name is missing on this form: ask who filled it in.' : null;
}

/** One blank form may be given to two people: each of them is an item of its own. */
function itemFor({ journal }: ImportPlace, itemId: string, name: string): Evidence | undefined {
  const items = journal.records.list('evidence');
  const own = items.find((item) => item.id === itemId);
  if (own && (own.testimony?.name ?? name) === name) return own;
  return items.find((item) => item.testimony?.name === name && item.testimony.formId === itemId);
}

function itemOf(
  { journal, ports }: ImportPlace,
  before: Evidence | undefined,
  itemId: string,
  testimony: Testimony,
): Evidence {
  const isTaken =
    journal.records.get('evidence', itemId) !== undefined ||
    journal.records.isRemoved('evidence', itemId);
  const all = [...journal.records.list('evidence'), ...journal.records.listRemoved('evidence')];
  const start: Evidence = before ?? {
    ...emptyEvidence,
    id: isTaken ? newRecordId(ports) : itemId,
    code: nextEvidenceCode(all),
    title: `${formTexts[testimony.form].title}: ${testimony.job || testimony.relationship || 'a witness'}`,
    type: typeOf(testimony),
    seenBy: testimony.job,
  };
  const known = new Set(
    journal
      .guides()
      .units.flatMap((unit) => unitCriteria(unit).map(({ code }) => criterionId(unit.id, code))),
  );
  const ticked = testimony.points
    .filter((point) => point.seen && known.has(point.criterionId))
    .map((point) => point.criterionId);
  return {
    ...start,
    date: testimony.signedOn ?? start.date,
    criteria: [...new Set([...start.criteria, ...ticked])],
    testimony: { ...testimony, formId: itemId },
  };
}

function typeOf({ form, status }: Testimony): string {
  if (form === 'observation') return 'OBS';
  if (form === 'discussion') return 'PD';
  return status.startsWith('Expert') ? 'EWT' : 'WT';
}

/** The form as it came back, beside those that came before. */
async function withFile(
  { journal, name, ports }: ImportPlace,
  before: Evidence | undefined,
  bytes: Uint8Array,
): Promise<Pick<Evidence, 'files'>> {
  const { blob, bytes: size } = await journal.vault.add([bytes]);
  const files = before?.files ?? [];
  if (files.some((file) => file.blob === blob)) return { files };
  const file: EvidenceFile = {
    id: newRecordId(ports),
    blob,
    name: name.slice(0, 255) || 'form',
    mediaType: tellFileType(bytes.subarray(0, 4096), name),
    bytes: size,
    caption: '',
    addedAt: ports.clock().toISOString(),
  };
  return { files: [...files, file] };
}

const sameAnswers = (item: Evidence, testimony: ReadForm['testimony']): boolean =>
  item.testimony !== undefined &&
  JSON.stringify(answersOf(item.testimony)) === JSON.stringify(answersOf(testimony));

const answersOf = ({
  form,
  name,
  job,
  statement,
  status,
  points,
  signature,
  signedOn,
}: ReadForm['testimony']) => [
  form,
  name,
  job,
  statement,
  status,
  points.map(({ criterionId, seen, note }) => [criterionId, seen, note]),
  signature,
  signedOn,
];

function summary(item: Evidence, { points, name }: Testimony, isKnown: boolean): string {
  const seen = points.filter((point) => point.seen).length;
  const verb = isKnown ? 'brought up to date' : 'added';
  return `${item.code} ${verb}: ${item.title}, by ${name}; ${counted(seen, 'criterion', 'criteria')} ticked.`;
}
