import type { Chapter } from '../chapter.ts';
import { dayText } from '../day-text.ts';
import { heading } from '../make-blocks.ts';
import type { ReportChange } from '../reported-accounts.ts';
import type { Block } from '../report.ts';
import { beforeAfterTable } from './before-after-table.ts';
import { cautionBlocks } from './cautions.ts';
import { changeFigures } from './change-figures.ts';
import { measureDefinitions } from './measure-definitions.ts';
import { stageBlocks } from './stage-blocks.ts';
import { changeTitle } from './summary.ts';

/**
 * One change: why, what and who; what was measured and how; the numbers; what
 * people said; what else it may have been; what follows.
 */
export const changeChapter = (change: ReportChange): Chapter => ({
  title: changeTitle(change),
  anchor: change.anchor,
  newPage: true,
  blocks: [
    {
      type: 'fields',
      fields: [
        { label: 'In force from', value: dayText(change.change.changedOn) },
        { label: 'Where, and who took part', value: change.change.setting },
      ],
    },
    ...stages(change, ['aim', 'what', 'part']),
    ...measured(change),
    ...stages(change, ['voices', 'else']),
    ...cautionBlocks(change),
    ...stages(change, ['conclusion', 'next']),
    ...change.stages
      .filter((stage) => !placed.has(stage.id))
      .flatMap((stage) => stageBlocks(stage, 3)),
  ],
});

const placed = new Set(['aim', 'what', 'part', 'voices', 'else', 'conclusion', 'next']);

const stages = (change: ReportChange, ids: readonly string[]): readonly Block[] =>
  ids.flatMap((id) =>
    change.stages.filter((stage) => stage.id === id).flatMap((stage) => stageBlocks(stage, 3)),
  );

const measured = (change: ReportChange): readonly Block[] =>
  change.measures.length === 0
    ? []
    : [
        heading(3, 'What was measured, and how', `${change.anchor}-measures`),
        ...change.measures.flatMap(measureDefinitions),
        heading(3, 'Before and after', `${change.anchor}-numbers`),
        beforeAfterTable(change),
        ...changeFigures(change),
      ];
