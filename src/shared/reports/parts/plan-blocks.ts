import { planName } from '../../plans/plan-names.ts';
import { planGuides } from '../../plans/plan-stages.ts';
import { linksOf } from '../../links/record-link.ts';
import { planBelongsWith, planComesFrom } from '../../links/what-may-be-linked.ts';
import { compareMeasure } from '../../measures/compare-measure.ts';
import type { Chapter } from '../chapter.ts';
import { dayText } from '../day-text.ts';
import { heading, line } from '../make-blocks.ts';
import type { ReportScope } from '../report-scope.ts';
import type { Block } from '../report.ts';
import type { ReportPlan } from '../reported-service.ts';
import { linkParagraph, policyBlocks, teamworkFields } from './link-runs.ts';
import { actionTable, targetTable } from './plan-tables.ts';
import { stageBlocks } from './stage-blocks.ts';

/** Every included plan with what was planned against what happened. */
export const plansChapter = (scope: ReportScope): Chapter => ({
  title: 'Plans',
  anchor: 'plans',
  newPage: true,
  blocks: scope.plans.flatMap((reported) => [
    heading(3, planName(reported.plan), reported.anchor),
    ...planBlocks(reported, scope),
  ]),
});

function planBlocks(reported: ReportPlan, scope: ReportScope): readonly Block[] {
  const { plan, anchor, stages } = reported;
  return [
    factFields(reported, scope),
    ...stages.flatMap((stage) => stageBlocks(stage, 4)),
    ...targetTable(plan, anchor),
    ...actionTable(plan, anchor, scope),
    ...linkParagraph(scope, 'It comes from', plan.links, planComesFrom),
    ...linkParagraph(scope, 'It belongs with', plan.links, planBelongsWith),
    ...changeSentences(reported, scope),
    ...policyBlocks(scope, plan.links, 4, anchor),
  ];
}

function factFields({ plan, stages }: ReportPlan, scope: ReportScope): Block {
  const claimed = stages.flatMap(({ claims }) => claims.flatMap(({ criteria }) => criteria));
  const codes = scope.nameCriteria(claimed).map((code) => code.text);
  const people = plan.customerIds.map((id) => scope.nameLink('customer', id)).join(', ');
  const fields = [
    { label: 'Kind', value: planGuides[plan.kind].name },
    { label: 'Started on', value: dayText(plan.startedOn) },
    { label: 'Review on', value: dayText(plan.reviewOn) },
    { label: plan.kind === 'coaching' ? 'Colleague coached' : 'For', value: people },
    ...teamworkFields(plan.teamwork),
    { label: 'Criteria claimed', value: codes.length === 0 ? 'none yet' : codes.join(', ') },
  ];
  return { type: 'fields', fields: fields.filter(({ value }) => value !== '') };
}

/** What the measures of the changes it became say, one plain sentence each. */
function changeSentences({ plan, anchor }: ReportPlan, scope: ReportScope): readonly Block[] {
  const items = linksOf(plan.links, 'change').flatMap(({ id }) => {
    const change = scope.content.changes.find((each) => each.id === id);
    if (!change) return [];
    return scope.content.measures
      .filter((measure) => measure.changeId === id)
      .map((measure) => line(compareMeasure(measure, change).sentence));
  });
  return items.length === 0
    ? []
    : [
        heading(4, 'What the measures say', `${anchor}-measures`),
        { type: 'list', ordered: false, items },
      ];
}
