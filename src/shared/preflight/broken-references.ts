import { collectClaims } from '../entries/claims.ts';
import type { MentionableRecords } from '../entries/mentionables.ts';
import type { RichTextNode } from '../entries/rich-text.ts';
import { unitCriteria } from '../guides/unit.ts';
import { criterionId, splitCriterionId } from '../journal/ids.ts';
import type { ReportContent } from '../reports/report-content.ts';
import type { PreflightAccount, PreflightItem } from './preflight.ts';

/** Mentions of records that are gone, and claims of criteria no guide knows: a reader would follow them to nothing. */
export function brokenReferences(
  account: PreflightAccount,
  content: ReportContent,
): readonly PreflightItem[] {
  const { at, id, name } = account;
  const known = new Set(mentionable.flatMap((kind) => content[kind].map((record) => record.id)));
  const criteria = new Set(
    content.guides.units.flatMap((unit) =>
      unitCriteria(unit).map(({ code }) => criterionId(unit.id, code)),
    ),
  );
  const mentions = account.sections.flatMap(({ stageId, content: text }) =>
    (text.content ?? [])
      .flatMap(mentionsIn)
      .filter((mentioned) => !known.has(mentioned))
      .map(() => ({
        group: 'needed' as const,
        text: `${name} mentions something that is not in the report or the journal any more.`,
        place: { at, id, stageId },
      })),
  );
  const claims = collectClaims(account.sections, () => '').flatMap(
    ({ claim, stageId, criteria: claimed }) =>
      claimed
        .filter((criterion) => !criteria.has(criterion))
        .map((criterion) => ({
          group: 'needed' as const,
          text: `${name} claims ${splitCriterionId(criterion).code}, which no unit of this journal has.`,
          place: { at, id, stageId, claim },
        })),
  );
  return [...mentions, ...claims];
}

/** What a text can mention. */
const mentionable = [
  'customers',
  'evidence',
  'measures',
  'contacts',
  'complaints',
  'feedback',
  'plans',
  'policies',
] as const satisfies readonly (keyof MentionableRecords)[];

function mentionsIn(node: RichTextNode): readonly string[] {
  if (node.type === 'mention') return [node.attrs.id];
  return 'content' in node ? (node.content ?? []).flatMap(mentionsIn) : [];
}
