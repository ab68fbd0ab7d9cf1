import type { CustomerModel } from '../guides/customer-model.ts';
import type { ModelField, ModelForm } from '../guides/model-form.ts';
import type { Answer } from './model-use.ts';

/** Where a field is asked: for a part of the model, at a moment, or once. */
export type AnswerPlace = {
  readonly field: string;
  readonly part?: string | undefined;
  readonly moment?: string | undefined;
};

/** `credibility.rating@before`; `trigger` for a field that is asked once. */
export const answerId = ({ field, part, moment }: AnswerPlace): string =>
  `${part === undefined ? '' : `${part}.`}${field}${moment === undefined ? '' : `@${moment}`}`;

type Answers = readonly Answer[];

export const answerAt = (answers: Answers, place: AnswerPlace): Answer | undefined =>
  answers.find(({ id }) => id === answerId(place));

export const numberAt = (answers: Answers, place: AnswerPlace): number | null => {
  const value = answerAt(answers, place)?.value;
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
};

/** The id of what was chosen, a day or a moment on the clock; `''` for none. */
export const chosenAt = (answers: Answers, place: AnswerPlace): string => {
  const value = answerAt(answers, place)?.value;
  return typeof value === 'string' ? value : '';
};

export const wordsAt = (answers: Answers, place: AnswerPlace): string =>
  answerAt(answers, place)?.words?.trim() ?? '';

export const isTicked = (answers: Answers, place: AnswerPlace): boolean =>
  answerAt(answers, place)?.value === true;

/** The answers with one changed; one that says nothing any more is taken out. */
export function withAnswer(
  answers: Answers,
  place: AnswerPlace,
  change: Pick<Answer, 'value' | 'words'>,
): Answers {
  const id = answerId(place);
  const before = answers.find((answer) => answer.id === id);
  const { value, words, ...others } = { id, ...before, ...change };
  const next: Answer = {
    ...others,
    ...(value !== undefined && value !== '' && { value }),
    ...(words !== undefined && words !== '' && { words }),
  };
  const isEmpty = next.value === undefined && next.words === undefined;
  if (!before) return isEmpty ? answers : [...answers, next];
  return isEmpty
    ? answers.filter((answer) => answer.id !== id)
    : answers.map((answer) => (answer.id === id ? next : answer));
}

/** What is asked when a model is used; a pack without a form asks for a tick and the words at each part. */
export const formOf = (model: Pick<CustomerModel, 'form'>): ModelForm => model.form ?? plainForm;

const plainForm: ModelForm = {
  perPart: { fields: [{ id: 'done', type: 'tick', name: 'Used', quote: true }] },
};

/** The parts that a form asks about, in the order of the model. */
export const askedParts = (model: CustomerModel): readonly CustomerModel['parts'][number][] => {
  const { perPart } = formOf(model);
  if (!perPart) return [];
  return perPart.only ? model.parts.filter(({ id }) => perPart.only?.includes(id)) : model.parts;
};

/** Whether a field is asked, given the answers so far. */
export const isAsked = ({ when }: ModelField, answers: Answers): boolean =>
  when === undefined || when.is.includes(chosenAt(answers, { field: when.field }));

/** What a choice is between: its own options, or the parts of the model. */
export const optionsOf = (
  field: ModelField,
  { parts }: Pick<CustomerModel, 'parts'>,
): readonly { readonly id: string; readonly name: string }[] =>
  field.options ?? parts.map(({ id, name }) => ({ id, name }));
