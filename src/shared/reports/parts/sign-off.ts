import type { Chapter } from '../chapter.ts';
import { paragraph, text } from '../make-blocks.ts';
import type { Block, BoxesBlock } from '../report.ts';

/** The candidate's declaration, then everyone who signs, in the order in which they sign. */
export const signOffChapter = (): Chapter => ({
  title: 'Declaration and sign-off',
  anchor: 'sign-off',
  newPage: true,
  blocks: [...declaration(), ...signatures('sign-off')],
});

/** What the candidate declares, and a box for help or tools from outside. */
export const declaration = (): readonly Block[] => [
  {
    type: 'note',
    title: 'Declaration of authenticity',
    paragraphs: [
      [
        text(
          'I declare that these accounts and this evidence are my own work, that they tell of what I did myself, and that I have named any help I had. Other people appear by codes only.',
        ),
      ],
    ],
  },
  {
    type: 'boxes',
    title: 'Help and tools used outside this journal',
    boxes: [
      {
        label: 'What I used, and for what (write “none” if nothing)',
        name: 'declaration/help',
        kind: 'text',
        lines: 2,
        choices: [],
        width: 12,
      },
    ],
  },
];

/** Name, signature and date for each role; `prefix` keeps the boxes of several units apart. */
export const signatures = (prefix: string): readonly Block[] => [
  paragraph(
    'A typed name with the date may stand for a signature where your centre accepts it.',
    'small',
  ),
  ...roles.map(({ id, title, statement }): BoxesBlock => ({
    type: 'boxes',
    title: `${title}: ${statement}`,
    boxes: [
      box(`${prefix}/${id}/name`, `${title}, name`, 'text', 5),
      box(`${prefix}/${id}/signature`, `${title}, signature`, 'signature', 4),
      box(`${prefix}/${id}/date`, `${title}, date`, 'date', 3),
    ],
  })),
];

const box = (
  name: string,
  label: string,
  kind: 'text' | 'date' | 'signature',
  width: number,
): BoxesBlock['boxes'][number] => ({ label, name, kind, lines: 1, choices: [], width });

const roles = [
  {
    id: 'candidate',
    title: 'Candidate',
    statement: 'the evidence is my own work and meets the criteria I claim.',
  },
  {
    id: 'assessor',
    title: 'Assessor',
    statement: 'I have judged the evidence against the criteria.',
  },
  {
    id: 'countersigning-assessor',
    title: 'Countersigning assessor',
    statement: 'where one is needed, I agree with the assessor’s decisions.',
  },
  {
    id: 'internal-quality-assurer',
    title: 'Internal quality assurer',
    statement: 'the work I sampled meets the standard.',
  },
  {
    id: 'external-quality-assurer',
    title: 'External quality assurer',
    statement: 'if this work was sampled.',
  },
] as const;
