import type { JournalHandlers } from '#shared/contract/contract.ts';
import type { Entry } from '#shared/entries/entry.ts';
import type { RecordBody, RecordKind } from '#shared/journal/records.ts';
import { editTexts, type EditPassage } from '#shared/privacy/edit-texts.ts';
import type { FoundIdentifier } from '#shared/privacy/privacy-calls.ts';
import { replacement } from '#shared/privacy/replace-identifiers.ts';
import { refuseFrozen } from '#main/entries/submit-entry.ts';
import type { OpenJournal } from '#main/journal/open-journal.ts';

type Outcome = Awaited<ReturnType<JournalHandlers['privacy']['replace']>>;

/** Puts codes and marks in the found places, record by record; a record that cannot be saved ends it with the reason. */
export async function replacePlaces(
  journal: OpenJournal,
  places: readonly FoundIdentifier[],
): Promise<Outcome> {
  const records = new Map<string, FoundIdentifier[]>();
  for (const place of places) {
    const key = `${place.kind} ${place.id}`;
    records.set(key, [...(records.get(key) ?? []), place]);
  }
  let done = 0;
  for (const own of records.values()) {
    const [first] = own;
    const body = first && newest(journal, first.kind, first.id);
    if (!first || !body) continue;
    const count = { places: 0 };
    const changed = editTexts(body, editPlaces(own, count));
    const refusal = first.kind === 'entry' ? refuseFrozen(journal, changed as Entry) : null;
    const saved = refusal ?? (await journal.records.save(first.kind, changed));
    if (saved.outcome === 'not-saved') return { outcome: 'not-replaced', reason: saved.reason };
    done += count.places;
  }
  return done === 0
    ? { outcome: 'not-replaced', reason: 'The words have changed since: look again.' }
    : { outcome: 'replaced', places: done };
}

/** Only where the very words still stand in the very place. */
const editPlaces =
  (places: readonly FoundIdentifier[], count: { places: number }): EditPassage =>
  ({ text, path }) => {
    const here = places.filter(
      (place) => place.path === path && text.slice(place.from, place.to) === place.text,
    );
    count.places += here.length;
    return here.map(({ from, to, type, text: words, code }) =>
      replacement(text, { from, to, type, text: words, ...(code === undefined ? {} : { code }) }),
    );
  };

const newest = (
  { records, drafts }: OpenJournal,
  kind: RecordKind,
  id: string,
): RecordBody<RecordKind> | undefined =>
  (kind === 'entry' ? drafts.get(id) : undefined) ?? records.get(kind, id);
