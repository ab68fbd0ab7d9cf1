import type { CustomerModel } from '../guides/customer-model.ts';
import type { ModelField } from '../guides/model-form.ts';
import { dayText } from '../reports/day-text.ts';
import { optionsOf } from './answers.ts';
import type { Answer } from './model-use.ts';

/** An answer as a person would say it: `7`, `Open question`, `Yes: “I can see why”`; `''` for none. */
export function answerText(
  answer: Answer | undefined,
  field: ModelField,
  model: Pick<CustomerModel, 'parts'>,
): string {
  if (!answer) return '';
  const words = answer.words?.trim() ?? '';
  const { value } = answer;
  if (typeof value === 'boolean') {
    const said = words === '' ? '' : `: “${words}”`;
    return value ? `Yes${said}` : words === '' ? '' : `No${said}`;
  }
  if (value === undefined) return words;
  return typeof value === 'number' ? String(value) : valueText(value, field, model);
}

function valueText(value: string, field: ModelField, model: Pick<CustomerModel, 'parts'>): string {
  if (field.type === 'choice') {
    return optionsOf(field, model).find(({ id }) => id === value)?.name ?? value;
  }
  return field.type === 'time' || field.type === 'day' ? momentText(value) : value;
}

/** `2026-03-14T14:05` is `14 March 2026, 14:05`; anything else stays as it is. */
export function momentText(value: string): string {
  const [, day, clock] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(value) ?? [];
  if (day === undefined) return value;
  return clock === undefined ? dayText(day) : `${dayText(day)}, ${clock}`;
}
