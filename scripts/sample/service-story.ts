import type { Complaint } from '#shared/complaints/complaint.ts';
import type { Feedback } from '#shared/feedback/feedback.ts';
import type { Plan, PlanAction, PlanTarget } from '#shared/plans/plan.ts';
import type { Policy } from '#shared/policies/policy.ts';

type Written = { readonly written: string };
type Finished = Written & { readonly finished: string };
type ByKey<T> = Readonly<Record<string, T>>;

/** A link as the pages write it: what it points at by its key. */
export type StoryLink = { readonly key: string; readonly how: string };

/** Complaints, feedback, plans and policies as they are written: keys in place of ids. */
export type StoryService = {
  readonly policies: ByKey<Written & Partial<Policy> & { readonly law?: string }>;
  readonly feedback: ByKey<
    Omit<Feedback, 'id' | 'code' | 'customerIds' | 'links'> &
      Written & {
        readonly customers: readonly string[];
        readonly usedIn: readonly string[];
        readonly about?: readonly string[];
      }
  >;
  readonly complaints: ByKey<
    Partial<Omit<Complaint, 'links' | 'witness' | 'sections'>> &
      Pick<Complaint, 'title' | 'kind' | 'setting' | 'trigger' | 'customerWords' | 'ownWords'> &
      Finished & {
        readonly customers: readonly string[];
        readonly account: string;
        readonly links: readonly StoryLink[];
        readonly witness: Omit<Complaint['witness'], 'evidenceId'> & { readonly evidence: string };
      }
  >;
  readonly plans: ByKey<
    Pick<Plan, 'title' | 'kind' | 'startedOn' | 'reviewOn' | 'teamwork'> &
      Finished & {
        readonly customers: readonly string[];
        readonly sections: ByKey<string>;
        readonly targets: readonly (Omit<PlanTarget, 'id' | 'measureId'> & {
          readonly measure: string | null;
        })[];
        readonly actions: readonly (Omit<PlanAction, 'id' | 'measureId' | 'links'> & {
          readonly measureOf?: string;
          readonly links: readonly StoryLink[];
        })[];
        readonly links: readonly StoryLink[];
      }
  >;
};
