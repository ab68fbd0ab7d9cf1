import { witnessStatuses, type TestimonyForm } from '../../evidence/testimony.ts';
import { dayOf, dayText } from '../day-text.ts';
import { heading, text } from '../make-blocks.ts';
import type { ReportContent } from '../report-content.ts';
import { reportUnits, type ReportCriterion } from '../report-units.ts';
import type { Block, BoxesBlock, Report } from '../report.ts';
import type { FormRequest } from './form-request.ts';
import { discussionQuestions, formTexts, type FormTexts } from './form-texts.ts';

/**
 * A form for a witness, an observer or an assessor, with the text of each
 * chosen criterion. Every box has a name by which it is read back; that of the
 * first one says which evidence item the answers belong to.
 */
export function buildForm(content: ReportContent, request: FormRequest): Report {
  const { profile, madeAt } = content;
  const texts = formTexts[request.form];
  const criteria = chosenCriteria(content, request.criteria);
  return {
    title: `${texts.title}: ${profile.candidate}`,
    author: '',
    language: 'en-GB',
    madeAt,
    header: `${texts.title} · ${profile.candidate}`,
    footer: `Form of ${dayText(dayOf(madeAt))}`,
    blocks: [
      {
        type: 'title',
        title: texts.title,
        subtitle: `about the work of ${profile.candidate}`,
        isCompact: true,
        fields: [
          { label: 'Qualification', value: profile.qualification || 'Customer service' },
          { label: 'Job title', value: profile.jobTitle },
          { label: 'Workplace', value: profile.workplace },
        ].filter(({ value }) => value !== ''),
        notice: '',
      },
      {
        type: 'note',
        title: 'How to fill this in',
        paragraphs: texts.notes.map((note) => [text(note)]),
      },
      ...aboutPerson(request, texts),
      heading(2, request.form === 'discussion' ? 'What was discussed' : 'What was seen', 'account'),
      ...account(request.form, texts),
      heading(2, 'The criteria it is about', 'criteria'),
      ...criteria.map((criterion) => point(request.form, criterion, texts)),
      signature(request.form),
    ],
  };
}

function chosenCriteria(content: ReportContent, chosen: readonly string[]) {
  const wanted = new Set(chosen);
  return reportUnits(content.guides.units, chosen)
    .filter(({ criteria }) => criteria.some(({ id }) => wanted.has(id)))
    .flatMap(({ criteria }) => criteria.filter(({ id }) => wanted.has(id)));
}

type Box = BoxesBlock['boxes'][number];

const box = (name: string, label: string, width: number, more: Partial<Box> = {}): Box => ({
  name,
  label,
  width,
  kind: 'text',
  lines: 1,
  choices: [],
  ...more,
});

const aboutPerson = ({ form, itemId }: FormRequest, texts: FormTexts): readonly Block[] => [
  {
    type: 'boxes',
    title: form === 'witness' ? 'About you' : 'Who, when and where',
    boxes: [
      box(`${form}/name/${itemId}`, texts.person, 6),
      box(`${form}/job`, 'Job', 6),
      box(`${form}/relationship`, 'Relationship to the candidate', 6),
      box(`${form}/contact`, 'How the assessor can reach you', 6),
      box(`${form}/status`, 'Which of these describes you best', 12, {
        kind: 'choice',
        lines: 2,
        choices: witnessStatuses,
      }),
      box(`${form}/period`, texts.period, 12),
    ],
  },
];

const account = (form: TestimonyForm, texts: FormTexts): readonly Block[] => [
  ...(form === 'discussion'
    ? Array.from({ length: discussionQuestions }, (_, index): Block => {
        const number = index + 1;
        return {
          type: 'boxes',
          title: `Question ${number}`,
          boxes: [
            box(`${form}/question/${number}`, `Question ${number}, as asked`, 12),
            box(`${form}/answer/${number}`, `What the candidate answered to ${number}`, 12, {
              lines: 3,
            }),
          ],
        };
      })
    : []),
  {
    type: 'boxes',
    title: '',
    boxes: [
      box(`${form}/statement`, texts.statement, 12, { lines: form === 'discussion' ? 4 : 12 }),
    ],
  },
];

const point = (
  form: TestimonyForm,
  { id, code, text: words }: ReportCriterion,
  texts: FormTexts,
): Block => ({
  type: 'boxes',
  title: `${code} ${words}`,
  boxes: [
    box(`${form}/tick/${id}`, `On ${code}`, 3, { kind: 'tick', choices: [texts.tick] }),
    box(`${form}/note/${id}`, `${texts.note} (${code})`, 9, { lines: 2 }),
  ],
});

const signature = (form: TestimonyForm): Block => ({
  type: 'boxes',
  title: 'This is a true account of what I know myself',
  boxes: [
    box(`${form}/signature`, 'Signature, or your name typed', 8, { kind: 'signature', lines: 2 }),
    box(`${form}/date`, 'Date', 4, { kind: 'date', lines: 2 }),
  ],
});
