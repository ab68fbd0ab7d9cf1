import type { CustomerModel } from '../guides/customer-model.ts';
import { askedParts, chosenAt, isTicked, wordsAt } from './answers.ts';
import type { ModelUse } from './model-use.ts';
import { nothingRead, type ReadUse } from './use-reading.ts';

export type Listening = {
  readonly techniques: number;
  /** Of those, the ones with the words that were said. */
  readonly quoted: number;
  readonly questions: Readonly<Record<string, number>>;
  /** Questions after which the need turned out to be another one. */
  readonly changed: number;
};

/** Techniques used and questions asked, counted (techniques after Rogers and Farson 1957, *Active Listening*). */
export function readListening(
  model: CustomerModel,
  use: Pick<ModelUse, 'answers' | 'rows'>,
): Listening {
  const used = askedParts(model).filter(({ id }) =>
    isTicked(use.answers, { part: id, field: 'done' }),
  );
  const asked = use.rows.filter(({ answers }) => wordsAt(answers, { field: 'question' }) !== '');
  const questions: Record<string, number> = {};
  for (const { answers } of asked) {
    const kind = chosenAt(answers, { field: 'kind' }) || 'not-said';
    questions[kind] = (questions[kind] ?? 0) + 1;
  }
  return {
    techniques: used.length,
    quoted: used.filter(({ id }) => wordsAt(use.answers, { part: id, field: 'done' }) !== '')
      .length,
    questions,
    changed: asked.filter(({ answers }) => chosenAt(answers, { field: 'changed' }) === 'yes')
      .length,
  };
}

export const readListeningUse: ReadUse = (model, use) => {
  const { techniques, quoted, questions, changed } = readListening(model, use);
  const asked = Object.values(questions).reduce((sum, number) => sum + number, 0);
  if (techniques === 0 && asked === 0) return nothingRead;
  const kinds = kindNames
    .flatMap(([id, name]) => (questions[id] ? [`${questions[id]} ${name}`] : []))
    .join(', ');
  return {
    ...nothingRead,
    findings: [
      ...(techniques > 0
        ? [
            `${techniques} of ${askedParts(model).length} techniques used, ${quoted} with the words that were said.`,
          ]
        : []),
      ...(asked > 0
        ? [
            `${asked} ${asked === 1 ? 'question' : 'questions'} noted: ${kinds}. After ${changed} of them the need turned out to be another one.`,
          ]
        : []),
    ],
    cautions:
      chosenAt(use.answers, { field: 'confirmed' }) === 'no'
        ? [
            'Nothing was summed up for the customer to confirm, so nobody can know that it was understood.',
          ]
        : [],
  };
};

const kindNames = [
  ['open', 'open'],
  ['closed', 'closed'],
  ['probing', 'probing'],
  ['funnel', 'at the end of a funnel'],
  ['not-said', 'of a kind not said'],
] as const;
