import type { Decision } from '#shared/coverage/decision.ts';
import type { Entry } from '#shared/entries/entry.ts';
import type { RichText, RichTextMark, RichTextNode } from '#shared/entries/rich-text.ts';
import type { Evidence } from '#shared/evidence/evidence.ts';
import type { ReflectiveModel } from '#shared/guides/reflective-model.ts';
import type { Unit } from '#shared/guides/unit.ts';
import type { Change } from '#shared/measures/change.ts';
import type { ReportContent } from '#shared/reports/report-content.ts';
import {
  wholeReport,
  type ReportKind,
  type ReportOptions,
} from '#shared/reports/report-options.ts';

/** An id that is always the same for the same word: `makeId('cards')`. */
export const makeId = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .padStart(26, '0')
    .slice(-26);

export const words = (text: string, ...marks: readonly RichTextMark[]): RichTextNode => ({
  type: 'text',
  text,
  marks,
});

/** Words that show criteria of the unit `serve`: `claim('c1', ['1.1'])`. */
export const claim = (name: string, codes: readonly string[]): RichTextMark => ({
  type: 'claim',
  attrs: { claim: makeId(name), criteria: codes.map((code) => `serve/${code}`) },
});

export const mention = (
  kind: 'customer' | 'evidence' | 'measure',
  name: string,
  ...marks: readonly RichTextMark[]
): RichTextNode => ({ type: 'mention', attrs: { kind, id: makeId(name) }, marks });

export const paragraphOf = (...content: readonly RichTextNode[]): RichTextNode => ({
  type: 'paragraph',
  content,
});

export const textOf = (...content: readonly RichTextNode[]): RichText => ({ type: 'doc', content });

/** A unit with the given criterion codes; `serve` is its id unless another is given. */
export const makeUnit = (codes: readonly string[], given: Partial<Unit> = {}): Unit => ({
  guide: 'unit',
  format: 1,
  id: 'serve',
  version: '1',
  title: 'Serve customers',
  reference: '',
  level: 2,
  credit: null,
  guidedHours: null,
  notice: 'Illustrative: replace with your own.',
  aim: '',
  rolePlay: { allowed: true, note: '' },
  sectors: [],
  synopsis: [],
  outcomes: [
    {
      code: '1',
      title: 'Serve',
      type: 'performance',
      criteria: codes.map((code) => ({ code, text: `Do what ${code} asks` })),
    },
  ],
  concepts: [],
  tips: [],
  pitfalls: [],
  markingPoints: [],
  ...given,
});

const model: ReflectiveModel = {
  guide: 'reflective-model',
  format: 1,
  id: 'short',
  version: '1',
  name: 'Short look back',
  citation: 'Nobody (2026), A book',
  bestFor: 'tests',
  minutes: 5,
  stages: [
    { id: 'what', name: 'What happened', question: 'What took place?', prompts: [] },
    { id: 'why', name: 'Why', question: 'Why did it go so?', prompts: [] },
  ],
};

/** An included account of the model `short`; `id` and `code` come from `name`. */
export const makeAccount = (
  name: string,
  sections: Readonly<Record<string, RichText>>,
  given: Partial<Entry> = {},
): Entry => ({
  id: makeId(name),
  code: name,
  title: `About ${name}`,
  modelId: 'short',
  happenedOn: '2026-03-14',
  createdAt: '2026-03-15T09:00:00.000Z',
  setting: '',
  reality: 'real',
  customerIds: [],
  status: 'ready',
  included: true,
  sections: Object.entries(sections).map(([stageId, content]) => ({ stageId, content })),
  ...given,
});

export const makeEvidence = (name: string, given: Partial<Evidence> = {}): Evidence => ({
  id: makeId(name),
  code: name,
  title: '',
  type: 'WP',
  date: null,
  description: '',
  keptAt: '',
  seenBy: '',
  criteria: [],
  customerIds: [],
  ...given,
});

export const makeChange = (name: string, given: Partial<Change> = {}): Change => ({
  id: makeId(name),
  title: `A change in ${name}`,
  changedOn: '2026-02-16',
  setting: '',
  sections: [],
  ...given,
});

export const makeDecision = (code: string, given: Partial<Decision> = {}): Decision => ({
  id: makeId(`decision${code}`),
  criterionId: `serve/${code}`,
  outcome: 'met',
  feedback: '',
  assessor: 'Dawn Okoro',
  decidedOn: '2026-03-01',
  source: 'marked.docx',
  importedAt: '2026-03-02T10:00:00.000Z',
  ...given,
});

/** A journal for the unit `serve` with three criteria and nothing in it. */
export const makeContent = (given: Partial<ReportContent> = {}): ReportContent => ({
  profile: {
    id: makeId('profile'),
    candidate: 'Ellie Tranter',
    registration: '40418',
    qualification: 'Diploma in Customer Service',
    level: 2,
    jobTitle: 'Server',
    workplace: 'The Glasshouse Café',
    sector: 'hospitality',
    centre: 'Brackwell Training',
    centreNumber: '7106',
    assessor: 'Dawn Okoro',
    qualityAssurer: 'Rhian Castleford',
    startedOn: null,
    unitIds: ['serve'],
    modelId: 'short',
  },
  guides: {
    units: [makeUnit(['1.1', '1.2', '2.1'])],
    reflectiveModels: [model],
    customerModels: [],
  },
  entries: [],
  changes: [],
  measures: [],
  evidence: [],
  customers: [],
  lessons: [],
  secondLooks: [],
  writingSessions: [],
  contacts: [],
  followUps: [],
  decisions: [],
  complaints: [],
  feedback: [],
  plans: [],
  policies: [],
  madeAt: '2026-03-17T10:00:00.000Z',
  version: '1.0.0',
  ...given,
});

export const optionsFor = (
  kind: ReportKind,
  given: Partial<ReportOptions> = {},
): ReportOptions => ({ ...wholeReport(kind), ...given });
