import type { Testimony, TestimonyForm } from '#shared/evidence/testimony.ts';
import { readDay } from '#shared/measures/read-day.ts';
import { discussionQuestions } from '#shared/reports/forms/form-texts.ts';
import type { BoxValues } from './box-values.ts';

export type ReadForm = {
  readonly form: TestimonyForm;
  /** The evidence item that the form was made for. */
  readonly itemId: string;
  readonly testimony: Omit<Testimony, 'receivedAt' | 'source'>;
};

/** The testimony in the boxes of a form that came back; `null` for boxes of anything else. */
export function readTestimony(boxes: BoxValues): ReadForm | null {
  const found = [...boxes.keys()]
    .map((name) => /^(witness|observation|discussion)\/name\/([0-9a-z]{26})$/.exec(name))
    .find((match) => match !== null);
  if (!found) return null;
  const form = found[1] as TestimonyForm;
  const itemId = found[2] ?? '';
  const value = (name: string) => (boxes.get(`${form}/${name}`) ?? '').trim();
  const signedOn = readDay(value('date'));
  return {
    form,
    itemId,
    testimony: {
      form,
      name: value(`name/${itemId}`),
      job: value('job'),
      relationship: value('relationship'),
      contact: value('contact'),
      status: value('status'),
      period: value('period'),
      statement: statementOf(form, value),
      points: pointsOf(form, boxes, value),
      signature: value('signature'),
      signedOn: signedOn.ok ? signedOn.value : null,
    },
  };
}

/** A discussion is its questions with their answers, then what else was said. */
function statementOf(form: TestimonyForm, value: (name: string) => string): string {
  if (form !== 'discussion') return value('statement');
  const rounds = Array.from({ length: discussionQuestions }, (_, index) => [
    value(`question/${index + 1}`),
    value(`answer/${index + 1}`),
  ])
    .filter(([question, answer]) => question !== '' || answer !== '')
    .map(([question, answer]) => `Question: ${question}\nAnswer: ${answer}`);
  return [...rounds, value('statement')].filter((part) => part !== '').join('\n\n');
}

function pointsOf(
  form: TestimonyForm,
  boxes: BoxValues,
  value: (name: string) => string,
): Testimony['points'] {
  return [...boxes.keys()]
    .flatMap((name) => {
      const start = `${form}/tick/`;
      return name.startsWith(start) ? [name.slice(start.length)] : [];
    })
    .map((criterionId) => ({
      criterionId,
      seen: isTicked(value(`tick/${criterionId}`)),
      note: value(`note/${criterionId}`),
    }));
}

/** Word shows a tick box as a sign; the PDF gives back the answer that was ticked. */
const isTicked = (value: string): boolean => value !== '' && !/^[☐□]/u.test(value);
