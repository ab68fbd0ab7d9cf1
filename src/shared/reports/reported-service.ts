import { complaintAccount, type Complaint } from '../complaints/complaint.ts';
import { planGuides } from '../plans/plan-stages.ts';
import type { Plan } from '../plans/plan.ts';
import { complaintAnchor, planAnchor } from './anchors.ts';
import type { RichTextNames } from './rich-text-blocks.ts';
import { writtenStages, type WrittenStage } from './written-stages.ts';

/** A complaint with its account, ready to be printed. */
export type ReportComplaint = {
  readonly complaint: Complaint;
  readonly anchor: string;
  readonly stages: readonly WrittenStage[];
};

/** A plan with its answers, ready to be printed. */
export type ReportPlan = {
  readonly plan: Plan;
  readonly anchor: string;
  readonly stages: readonly WrittenStage[];
};

export function reportComplaint(complaint: Complaint, names: RichTextNames): ReportComplaint {
  const anchor = complaintAnchor(complaint.id);
  return {
    complaint,
    anchor,
    stages: writtenStages([complaintAccount], complaint.sections, anchor, names),
  };
}

export function reportPlan(plan: Plan, names: RichTextNames): ReportPlan {
  const anchor = planAnchor(plan.id);
  return {
    plan,
    anchor,
    stages: writtenStages(planGuides[plan.kind].stages, plan.sections, anchor, names),
  };
}
