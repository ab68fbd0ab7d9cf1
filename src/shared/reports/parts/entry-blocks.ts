import type { Chapter } from '../chapter.ts';
import { realityNames } from '../../entries/reality-names.ts';
import { dayOf, dayText } from '../day-text.ts';
import { heading, paragraph } from '../make-blocks.ts';
import type { ReportEntry } from '../reported-accounts.ts';
import type { ReportScope } from '../report-scope.ts';
import type { Block } from '../report.ts';
import { policyBlocks, teamworkFields } from './link-runs.ts';
import { stageBlocks } from './stage-blocks.ts';

/** All included accounts, one after the other. */
export const accountsChapter = (scope: ReportScope): Chapter => ({
  title: 'Reflective accounts',
  anchor: 'accounts',
  newPage: true,
  blocks: [
    ...(scope.entries.some((_, index) => isAskedBefore(scope.entries, index))
      ? [paragraph('The questions of a model stand in the first account that answers it.', 'small')]
      : []),
    ...scope.entries.flatMap((entry, index) => [
      heading(3, entryTitle(entry), entry.anchor),
      ...entryBlocks(entry, scope, 4, !isAskedBefore(scope.entries, index)),
    ]),
  ],
});

/** What an account tells of, and its stages as headings of `level`. */
export const entryBlocks = (
  entry: ReportEntry,
  scope: ReportScope,
  level: 3 | 4,
  asks = true,
): readonly Block[] => [
  entryFields(entry, scope),
  ...entry.stages.flatMap((stage) =>
    stageBlocks(stage, level, asks || !isOfModel(entry, stage.id)),
  ),
  ...policyBlocks(scope, entry.entry.links ?? [], level, entry.anchor),
];

/** Whether an account before this one answers the same model, and so has its questions. */
const isAskedBefore = (entries: readonly ReportEntry[], index: number): boolean =>
  entries.slice(0, index).some(({ model }) => model?.id === entries[index]?.model?.id);

/** Not a second look, and not words kept from another model. */
const isOfModel = ({ model }: ReportEntry, stageId: string): boolean =>
  model?.stages.some(({ id }) => id === stageId) ?? false;

export const entryTitle = ({ entry }: ReportEntry): string =>
  entry.title === '' ? entry.code : `${entry.code} ${entry.title}`;

/** The printed codes of what an account claims. */
export const entryCodes = (entry: ReportEntry, scope: ReportScope): readonly string[] =>
  scope
    .nameCriteria(entry.stages.flatMap(({ claims }) => claims.flatMap(({ criteria }) => criteria)))
    .map((code) => code.text);

function entryFields(reported: ReportEntry, scope: ReportScope): Block {
  const { entry, model, customers } = reported;
  const shows = entryCodes(reported, scope).join(', ');
  const optional = [
    { label: 'Where', value: entry.setting },
    { label: 'Customers', value: customers.join(', ') },
    { label: 'Written after', value: model?.name ?? '' },
    ...teamworkFields(entry.teamwork),
    { label: 'Outside tools used', value: entry.outsideTools ?? '' },
  ];
  return {
    type: 'fields',
    fields: [
      { label: 'Happened on', value: dayText(entry.happenedOn) },
      { label: 'Begun on', value: dayText(dayOf(entry.createdAt)) },
      { label: 'Kind of work', value: realityNames[entry.reality] },
      ...optional.filter((field) => field.value !== ''),
      { label: 'Criteria claimed', value: shows === '' ? 'none yet' : shows },
    ],
  };
}
