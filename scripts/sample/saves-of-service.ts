import type { Complaint } from '#shared/complaints/complaint.ts';
import { newComplaint } from '#shared/complaints/new-complaint.ts';
import type { Feedback } from '#shared/feedback/feedback.ts';
import type { RecordLink } from '#shared/links/record-link.ts';
import { newAction, newPlan, newTarget } from '#shared/plans/new-plan.ts';
import type { Plan } from '#shared/plans/plan.ts';
import { planGuides } from '#shared/plans/plan-stages.ts';
import { lawById, newPolicy, policyOfLaw } from '#shared/policies/law-library.ts';
import type { Policy } from '#shared/policies/policy.ts';
import { richTextOfPage } from './rich-text-of-page.ts';
import type { Save } from './saves-of-story.ts';
import type { StoryService, StoryLink } from './service-story.ts';
import { storyId } from './story-id.ts';
import type { StoryIndex } from './story-index.ts';
import { storyTime } from './story-time.ts';

/** Complaints, feedback, plans and policies, in the order of their keys. */
export const savesOfService = (service: StoryService, index: StoryIndex): readonly Save[] => [
  ...Object.entries(service.policies).map(([key, policy]) => saveOfPolicy(key, policy, index)),
  ...Object.entries(service.feedback).map(([key, row]) => saveOfFeedback(key, row, index)),
  ...Object.entries(service.complaints).flatMap(([key, story]) =>
    savesOfComplaint(key, story, index),
  ),
  ...Object.entries(service.plans).flatMap(([key, story]) => savesOfPlan(key, story, index)),
];

function saveOfPolicy(
  key: string,
  { written, law, ...own }: StoryService['policies'][string],
  index: StoryIndex,
): Save {
  const id = index.id('policy', key);
  const known = law === undefined ? undefined : lawById(law);
  if (law !== undefined && !known) throw new Error(`There is no law “${law}”.`);
  const body: Policy = { ...(known ? policyOfLaw(known, id) : newPolicy(id)), ...own };
  return { at: storyTime(written), kind: 'policy', body };
}

function saveOfFeedback(
  key: string,
  { written, customers, usedIn, about = [], ...row }: StoryService['feedback'][string],
  index: StoryIndex,
): Save {
  const body: Feedback = {
    id: index.id('feedback', key),
    code: key.toUpperCase(),
    included: true,
    ...row,
    customerIds: customers.map((customer) => index.id('customer', customer)),
    links: [...about, ...usedIn].map((used) => ({ ...index.link(used), how: '' })),
  };
  return { at: storyTime(written), kind: 'feedback', body };
}

/** Begun with what set it off and the account, finished when the check was made. */
function savesOfComplaint(
  key: string,
  story: StoryService['complaints'][string],
  index: StoryIndex,
): readonly Save[] {
  const { written, finished, customers, account, links, witness, ...facts } = story;
  const at = storyTime(written);
  const blank = newComplaint(index.id('complaint', key), key.toUpperCase());
  const marks = index.marksOf({ key, fields: { written }, parts: [] });
  const body: Complaint = {
    ...blank,
    ...facts,
    included: true,
    customerIds: customers.map((customer) => index.id('customer', customer)),
    witness: {
      askedWho: witness.askedWho,
      askedOn: witness.askedOn,
      evidenceId: index.id('evidence', witness.evidence),
    },
    links: linksOf(links, index),
    sections: [{ stageId: 'account', content: richTextOfPage(account, marks) }],
  };
  const begun: Complaint = {
    ...blank,
    title: body.title,
    kind: body.kind,
    customerIds: body.customerIds,
    setting: body.setting,
    trigger: body.trigger,
    customerWords: body.customerWords,
    ownWords: body.ownWords,
  };
  return [
    { at, kind: 'complaint', body: begun },
    { at: storyTime(finished), kind: 'complaint', body },
  ];
}

/** Begun with its kind and title, finished when it was looked back on. */
function savesOfPlan(
  key: string,
  story: StoryService['plans'][string],
  index: StoryIndex,
): readonly Save[] {
  const { written, finished, customers, sections, targets, actions, links, ...facts } = story;
  const at = storyTime(written);
  const blank = newPlan(index.id('plan', key), key.toUpperCase(), facts.kind);
  const marks = index.marksOf({ key, fields: { written }, parts: [] });
  const measure = (name: string | null | undefined) => (name ? index.id('measure', name) : null);
  const body: Plan = {
    ...blank,
    ...facts,
    included: true,
    customerIds: customers.map((customer) => index.id('customer', customer)),
    sections: planGuides[facts.kind].stages.flatMap(({ id }) => {
      const text = sections[id];
      return text === undefined ? [] : [{ stageId: id, content: richTextOfPage(text, marks) }];
    }),
    targets: targets.map(({ measure: name, ...target }, number) => ({
      ...newTarget(storyId(at, `${key} target ${number}`)),
      ...target,
      measureId: measure(name),
    })),
    actions: actions.map(({ measureOf, links: rests, ...action }, number) => ({
      ...newAction(storyId(at, `${key} action ${number}`)),
      ...action,
      measureId: measure(measureOf),
      links: linksOf(rests, index),
    })),
    links: linksOf(links, index),
  };
  return [
    { at, kind: 'plan', body: { ...blank, title: body.title, startedOn: body.startedOn } },
    { at: storyTime(finished), kind: 'plan', body },
  ];
}

const linksOf = (links: readonly StoryLink[], index: StoryIndex): readonly RecordLink[] =>
  links.map(({ key, how }) => ({ ...index.link(key), how }));
