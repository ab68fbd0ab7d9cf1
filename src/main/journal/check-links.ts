import { contactStages } from '#shared/customers/contact.ts';
import type { ModelUse } from '#shared/customer-models/model-use.ts';
import type { Entry } from '#shared/entries/entry.ts';
import type { GuideShelf } from '#shared/guides/guide.ts';
import { changeStages } from '#shared/measures/change.ts';
import { secondLookStage } from '#shared/second-looks/second-look.ts';
import { sameCodes } from './check-codes.ts';
import { serviceProblems } from './check-service-links.ts';
import {
  createKnown,
  linkProblems,
  textProblems,
  type Known,
  type LinkedKind,
  type LinkedRecords,
} from './known-links.ts';

/** Links of a journal that lead nowhere: to removed or missing records, unknown criteria, models or stages. */
export function checkLinks(records: LinkedRecords, guides: GuideShelf): readonly string[] {
  const known = createKnown(records, guides);
  return [
    ...profileProblems(records, guides),
    ...records.list('entry').flatMap((entry) => entryProblems(entry, known, guides)),
    ...records.list('change').flatMap((change) => {
      const stages = new Set(changeStages.map(({ id }) => id as string));
      return textProblems(`Change “${change.title}”`, change.sections, stages, known);
    }),
    ...customerProblems(records, known),
    ...serviceProblems(records, known),
    ...records
      .list('evidence')
      .flatMap(({ code, criteria, customerIds }) => [
        ...criteria.flatMap((id) => known.criterion(`Evidence ${code}`, id)),
        ...customerIds.flatMap((id) => known.record(`Evidence ${code}`, 'customer', id)),
      ]),
    ...records
      .list('measure')
      .flatMap(({ title, changeId }) => known.record(`Measure “${title}”`, 'change', changeId)),
    ...records
      .list('lesson')
      .flatMap(({ entryId, text, uses }) =>
        [entryId, ...uses.map((use) => use.entryId)].flatMap((id) =>
          known.record(`Lesson “${text}”`, 'entry', id),
        ),
      ),
    ...records.list('second-look').flatMap(({ entryId, lookedOn, sections }) => {
      const who = `The second look of ${lookedOn}`;
      return [
        ...known.record(who, 'entry', entryId),
        ...textProblems(who, sections, new Set([secondLookStage]), known),
      ];
    }),
    ...records.list('model-use').flatMap((use) => useProblems(use, known, guides)),
    ...sameCodes(records),
    ...records
      .list('decision')
      .flatMap(({ criterionId: id }) => known.criterion('A decision of the assessor', id)),
  ];
}

function useProblems(use: ModelUse, known: Known, guides: GuideShelf): readonly string[] {
  const model = guides.customerModels.find(({ id }) => id === use.modelId);
  const who = `The use of ${model?.name ?? use.modelId}`;
  const of = (kind: LinkedKind, ids: readonly string[]) =>
    ids.flatMap((id) => known.record(who, kind, id));
  return [
    ...(model ? [] : [`${who} follows a customer model that is not in this journal.`]),
    ...of('entry', use.entryIds),
    ...of('customer', use.customerIds),
    ...of('contact', use.contactIds ?? []),
    ...of('evidence', use.evidenceIds),
    ...of('measure', use.measureIds),
  ];
}

function profileProblems(records: LinkedRecords, guides: GuideShelf): readonly string[] {
  const [profile, ...others] = records.list('profile');
  if (!profile) return ['The profile is missing: fill it in again under Settings.'];
  const units = new Set(guides.units.map(({ id }) => id));
  return [
    ...(others.length > 0 ? ['There is more than one profile: the oldest one counts.'] : []),
    ...profile.unitIds
      .filter((id) => !units.has(id))
      .map((id) => `The guide to the unit ${id} is missing: import it again.`),
    ...(guides.reflectiveModels.some(({ id }) => id === profile.modelId)
      ? []
      : [`The reflective model ${profile.modelId} is missing: choose another one in the profile.`]),
  ];
}

function entryProblems(entry: Entry, known: Known, guides: GuideShelf): readonly string[] {
  const who = `Entry ${entry.code}`;
  const model = guides.reflectiveModels.find(({ id }) => id === entry.modelId);
  const stages = model && new Set(model.stages.map(({ id }) => id));
  return [
    ...(model ? [] : [`${who} follows the model ${entry.modelId}, which is not in this journal.`]),
    ...entry.customerIds.flatMap((id) => known.record(who, 'customer', id)),
    ...textProblems(who, entry.sections, stages, known),
    ...linkProblems(who, entry.links ?? [], known),
  ];
}

function customerProblems(records: LinkedRecords, known: Known): readonly string[] {
  const stages = new Set(contactStages.map(({ id }) => id as string));
  return [
    ...records
      .list('contact')
      .flatMap(({ code, customerId, evidenceIds, sections, links }) => [
        ...known.record(`Contact ${code}`, 'customer', customerId),
        ...evidenceIds.flatMap((id) => known.record(`Contact ${code}`, 'evidence', id)),
        ...textProblems(`Contact ${code}`, sections, stages, known),
        ...linkProblems(`Contact ${code}`, links ?? [], known),
      ]),
    ...records
      .list('follow-up')
      .flatMap(({ code, customerId, contactId, evidenceIds, criteria }) => [
        ...known.record(`Follow-up ${code}`, 'customer', customerId),
        ...(contactId ? known.record(`Follow-up ${code}`, 'contact', contactId) : []),
        ...evidenceIds.flatMap((id) => known.record(`Follow-up ${code}`, 'evidence', id)),
        ...criteria.flatMap((id) => known.criterion(`Follow-up ${code}`, id)),
      ]),
    ...records.list('identity').flatMap(({ id }) => known.record('The register', 'customer', id)),
    ...records
      .list('capture')
      .flatMap(({ customerId }) =>
        customerId ? known.record('A one-minute note', 'customer', customerId) : [],
      ),
  ];
}
