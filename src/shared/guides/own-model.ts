import type { ReflectiveModel, Stage } from './reflective-model.ts';

/** A way to reflect as somebody fills it in. */
export type OwnModelDraft = {
  /** `null` for a new one; it is given an id once and keeps it. */
  readonly id: string | null;
  readonly name: string;
  readonly bestFor: string;
  readonly minutes: number;
  readonly stages: readonly OwnStageDraft[];
};

export type OwnStageDraft = {
  /** Tells the stages apart while they are moved about. */
  readonly key: string;
  /** `null` for a new stage; words in entries stand under it, so it never changes. */
  readonly id: string | null;
  readonly name: string;
  readonly question: string;
  /** The step of reflecting it stands for; `''` for none. */
  readonly step: string;
};

/** The steps a stage of one's own may stand for, so that words find their place when models are switched. */
export const ownSteps = [
  { value: 'describe', label: 'What happened' },
  { value: 'feel', label: 'What I felt' },
  { value: 'views', label: 'How others saw it' },
  { value: 'evaluate', label: 'What went well or badly' },
  { value: 'analyse', label: 'Why it was so' },
  { value: 'conclude', label: 'What I learned' },
  { value: 'plan', label: 'What I will do' },
] as const;

/** What is missing, one sentence each, by the field it is missing in (`name`, `stage 1`…). */
export function ownModelFaults(draft: OwnModelDraft): ReadonlyMap<string, string> {
  const faults = new Map<string, string>();
  if (draft.name.trim() === '') faults.set('name', 'Give it a name.');
  for (const stage of draft.stages) {
    if (stage.name.trim() === '') faults.set(`name ${stage.key}`, 'Give the stage a name.');
    if (stage.question.trim() === '') faults.set(`question ${stage.key}`, 'Ask something here.');
  }
  return faults;
}

/** The pack of a way to reflect. `taken` are the ids of all models; `earlier` the pack it takes the place of. */
export function modelOfDraft(
  draft: OwnModelDraft,
  taken: readonly string[],
  earlier?: ReflectiveModel,
): ReflectiveModel {
  const name = draft.name.trim();
  const ids = draft.stages.flatMap(({ id }) => id ?? []);
  const stages = draft.stages.map((stage): Stage => {
    const id = stage.id ?? freeSlug(stage.name, ids);
    ids.push(id);
    return stageOfDraft(stage, id, earlier);
  });
  return {
    ...earlier,
    guide: 'reflective-model',
    format: 1,
    id: draft.id ?? freeSlug(`own ${name}`, taken),
    version: String(Number(earlier?.version ?? 0) + 1 || 1),
    name,
    citation: earlier?.citation ?? 'Questions of my own.',
    bestFor: draft.bestFor.trim() || 'My own questions.',
    minutes: draft.minutes,
    own: true,
    stages,
  };
}

/** A pack as somebody changes it. */
export const draftOfModel = (model: ReflectiveModel): OwnModelDraft => ({
  id: model.id,
  name: model.name,
  bestFor: model.bestFor,
  minutes: model.minutes,
  stages: model.stages.map(({ id, name, question, spine }) => ({
    key: id,
    id,
    name,
    question,
    step: spine?.[0] ?? '',
  })),
});

function stageOfDraft(
  { name, question, step }: OwnStageDraft,
  id: string,
  earlier: ReflectiveModel | undefined,
): Stage {
  const before = earlier?.stages.find((stage) => stage.id === id);
  const { spine = [], ...others } = before ?? { prompts: [] };
  // A pack may know more steps of a stage than the one that is chosen here.
  const steps = spine[0] === step ? spine : [step];
  return {
    ...others,
    id,
    name: name.trim(),
    question: question.trim(),
    ...(step !== '' && { spine: steps }),
  };
}

/** `What I felt!` is `what-i-felt`, or `what-i-felt-2` when that is taken. */
function freeSlug(text: string, taken: readonly string[]): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const slug = plain === '' ? 'stage' : plain;
  let copy = 1;
  while (taken.includes(numbered(slug, copy))) copy += 1;
  return numbered(slug, copy);
}

const numbered = (slug: string, copy: number): string => (copy === 1 ? slug : `${slug}-${copy}`);
