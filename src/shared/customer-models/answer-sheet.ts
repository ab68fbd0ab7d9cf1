import type { CustomerModel } from '../guides/customer-model.ts';
import type { ModelField } from '../guides/model-form.ts';
import { answerAt, answerId, askedParts, formOf, type AnswerPlace } from './answers.ts';
import { answerText } from './answer-text.ts';
import type { Answer, ModelUse } from './model-use.ts';
import type { ReadTable } from './use-reading.ts';

/** Everything that was filled in, in words, in the order of the form. */
export type AnswerSheet = {
  readonly fields: readonly { readonly label: string; readonly value: string }[];
  readonly tables: readonly ReadTable[];
};

/** Answers to fields that the form does not have (any more) are among the fields, by their id: nothing is left out. */
export function answerSheet(model: CustomerModel, use: ModelUse): AnswerSheet {
  const form = formOf(model);
  const shown = new Set<string>();
  const say = (field: ModelField, place: Omit<AnswerPlace, 'field'> = {}): string => {
    const at = { ...place, field: field.id };
    shown.add(answerId(at));
    return answerText(answerAt(use.answers, at), field, model);
  };
  const moments = form.moments ?? [];
  const fields = (form.fields ?? []).map((field) => ({ label: field.name, value: say(field) }));
  const tables = [
    momentTable(form.perMoment ?? [], moments, say),
    partTable(model, moments, say),
    rowTable(model, use),
  ];
  const others = use.answers.filter(({ id }) => !shown.has(id));
  return {
    fields: [
      ...fields.filter(({ value }) => value !== ''),
      ...others.map((answer) => ({ label: answer.id, value: bareText(answer) })),
    ],
    tables: tables.filter((table) => table.rows.length > 0),
  };
}

type Say = (field: ModelField, place?: Omit<AnswerPlace, 'field'>) => string;
type Moment = { readonly id: string; readonly name: string };

const momentTable = (
  asked: readonly ModelField[],
  moments: readonly Moment[],
  say: Say,
): ReadTable => ({
  caption: 'How it was rated',
  columns: ['Asked', ...moments.map(({ name }) => name)],
  rows: asked
    .map((field) => [field.name, ...moments.map(({ id }) => say(field, { moment: id }))])
    .filter((cells) => cells.slice(1).some((cell) => cell !== '')),
});

type AskedOfPart = {
  readonly field: ModelField;
  readonly title: string;
  readonly moment: string | undefined;
};

/** Parts down, what was asked about each across; a rating has a column for each moment. */
function partTable(model: CustomerModel, moments: readonly Moment[], say: Say): ReadTable {
  const asked = (formOf(model).perPart?.fields ?? []).flatMap((field): readonly AskedOfPart[] =>
    field.type === 'rating' && moments.length > 0
      ? moments.map(({ id, name }) => ({ field, title: name, moment: id }))
      : [{ field, title: field.name, moment: undefined }],
  );
  const rows = askedParts(model)
    .map((part) => [
      part.name,
      ...asked.map(({ field, moment }) => say(field, { part: part.id, moment })),
    ])
    .filter((cells) => cells.slice(1).some((cell) => cell !== ''));
  return withoutEmpty({
    caption: 'Part by part',
    columns: ['Part', ...asked.map(({ title }) => title)],
    rows,
  });
}

/** One line for each row; its ticks share a column. */
function rowTable(model: CustomerModel, use: ModelUse): ReadTable {
  const form = formOf(model).rows;
  if (!form) return { caption: '', columns: [], rows: [] };
  const told = form.fields.filter(({ type }) => type !== 'tick');
  const ticks = form.fields.filter(({ type }) => type === 'tick');
  const rows = use.rows
    .map(({ answers }) => [
      ...told.map((field) => answerText(answerAt(answers, { field: field.id }), field, model)),
      ticks
        .filter(({ id }) => answerAt(answers, { field: id })?.value === true)
        .map(({ name }) => name)
        .join('; '),
    ])
    .filter((cells) => cells.some((cell) => cell !== ''));
  return withoutEmpty({
    caption: `${form.name} by ${form.name.toLowerCase()}`,
    columns: [...told.map(({ name }) => name), 'Checked'],
    rows,
  });
}

/** The first column names the row and always stays. */
function withoutEmpty(table: ReadTable): ReadTable {
  const kept = table.columns.map(
    (_, index) => index === 0 || table.rows.some((cells) => cells[index] !== ''),
  );
  return {
    ...table,
    columns: table.columns.filter((_, index) => kept[index]),
    rows: table.rows.map((cells) => cells.filter((_, index) => kept[index])),
  };
}

const bareText = ({ value, words = '' }: Answer): string =>
  [value === undefined ? '' : String(value), words].filter((text) => text !== '').join(': ');
