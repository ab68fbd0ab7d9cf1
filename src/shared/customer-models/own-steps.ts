import type { CustomerModel } from '../guides/customer-model.ts';

/** The steps an employer teaches for complaints, as somebody fills them in. */
export type OwnSteps = {
  readonly name: string;
  readonly steps: readonly OwnStep[];
};

export type OwnStep = {
  readonly key: string;
  readonly name: string;
  /** The common step it stands for; `''` for none. */
  readonly spine: string;
};

/** What is missing, in one sentence; `null` when nothing is. */
export function ownStepsFault({ name, steps }: OwnSteps): string | null {
  if (name.trim() === '') return 'Give the steps a name, such as the one your employer uses.';
  if (steps.length === 0 || steps.some((step) => step.name.trim() === '')) {
    return 'Give every step a name.';
  }
  return null;
}

/**
 * The employer's steps as a customer model. It asks what `template`, a model for
 * complaints that comes with the app, asks, and is laid along the same common steps.
 */
export function modelOfOwnSteps(
  { name, steps }: OwnSteps,
  template: CustomerModel,
  taken: readonly string[],
): CustomerModel {
  const ids: string[] = [];
  const parts = steps.map((step) => {
    const id = freeId(step.name, ids);
    ids.push(id);
    const known = template.parts.find(({ spine }) => spine?.includes(step.spine));
    return {
      id,
      name: step.name.trim(),
      ...(step.spine !== '' && { spine: [step.spine] }),
      meaning: 'A step of your employer’s own.',
      question:
        known?.question ?? 'What did you do at this step, and how did the customer take it?',
    };
  });
  return {
    guide: 'customer-model',
    format: 1,
    id: freeId(`own ${name}`, taken),
    version: '1',
    name: name.trim(),
    citation: 'The steps of my employer.',
    bestFor: 'Complaints, in the steps your employer teaches.',
    own: true,
    parts,
    ...(template.form && { form: template.form }),
    caution:
      'These steps are an order, not a measure: doing all of them does not show that the customer was content.',
    sources: template.sources,
  };
}

function freeId(text: string, taken: readonly string[]): string {
  const plain =
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'step';
  let id = plain;
  for (let copy = 2; taken.includes(id); copy += 1) id = `${plain}-${copy}`;
  return id;
}
