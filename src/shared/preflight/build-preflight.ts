import type { EntryHint } from '../coach/coach-entry.ts';
import type { CriterionCoverage, UnitCoverage } from '../coverage/coverage.ts';
import type { CriterionAnswer } from '../coverage/criterion-answer.ts';
import { repeatedWords, unansweredPoints, varcsChecks, varcsNames } from '../coverage/varcs.ts';
import { collectClaims, isWritten } from '../entries/claims.ts';
import type { Section } from '../entries/section.ts';
import type { ReportContent } from '../reports/report-content.ts';
import type { ReportOptions } from '../reports/report-options.ts';
import { accountsOf } from './accounts-of.ts';
import { brokenReferences } from './broken-references.ts';
import type { PreflightAccount, PreflightItem } from './preflight.ts';

/** Everything a look before handing in rests on; `content` holds only what the report prints. */
export type PreflightInput = {
  readonly content: ReportContent;
  readonly options: ReportOptions;
  readonly coverage: readonly UnitCoverage[];
  readonly answers: readonly CriterionAnswer[];
  /** How many places give somebody away. */
  readonly identifiers: number;
  /** The hints of an entry that nobody has looked at or set aside. */
  readonly hintsOf: (entry: ReportContent['entries'][number]) => readonly EntryHint[];
};

/** What an assessor would send the report back for, or ask about, each with the place to put it right. */
export function buildPreflight(input: PreflightInput): readonly PreflightItem[] {
  const { content, options } = input;
  const units = input.coverage.filter(({ unitId }) => options.unitIds?.includes(unitId) ?? true);
  const criteria = options.kind === 'entry' ? [] : units.flatMap((unit) => unit.criteria);
  const accounts = accountsOf(content);
  return [
    ...identifierItem(input.identifiers),
    ...criteria.flatMap(missingCriterion),
    ...missingSignOffs(content, options),
    ...accounts.flatMap((account) => brokenReferences(account, content)),
    ...accounts.flatMap(silentClaims),
    ...content.evidence.flatMap(silentEvidence),
    ...unfinished(content),
    ...unanswered(criteria, input),
    ...content.entries.flatMap((entry) => hints(entry, input)),
  ];
}

const identifierItem = (places: number): readonly PreflightItem[] =>
  places === 0
    ? []
    : [
        {
          group: 'needed',
          text: `${places === 1 ? '1 place gives' : `${places} places give`} somebody away.`,
          place: { at: 'identifiers', id: '' },
        },
      ];

const missingCriterion = ({
  code,
  criterionId,
  state,
}: CriterionCoverage): readonly PreflightItem[] =>
  state === 'none' || state === 'drafted'
    ? [
        {
          group: 'needed',
          text:
            state === 'none'
              ? `${code} is shown by nothing yet.`
              : `${code} is only drafted: nothing that shows it counts yet.`,
          place: { at: 'criterion', id: criterionId },
        },
      ]
    : [];

/** Portfolios and packs are signed; a signature needs somebody to sign. */
function missingSignOffs(
  { profile, decisions }: ReportContent,
  { kind, anonymise }: ReportOptions,
): readonly PreflightItem[] {
  const signs = (kind === 'portfolio' || kind === 'pack') && !anonymise;
  const missing = signs
    ? [
        ...(profile.assessor.trim() === '' ? ['your assessor'] : []),
        ...(profile.qualityAssurer.trim() === '' ? ['the internal quality assurer'] : []),
      ]
    : [];
  const unsigned = decisions.filter(
    ({ assessor, decidedOn }) => assessor === '' || decidedOn === null,
  );
  return [
    ...missing.map((who) => ({
      group: 'needed' as const,
      text: `The sign-off has no name for ${who}.`,
      place: { at: 'settings' as const, id: '' },
    })),
    ...unsigned.map(({ criterionId }) => ({
      group: 'check' as const,
      text: `The decision on ${criterionId.slice(criterionId.indexOf('/') + 1)} has no name or no date.`,
      place: { at: 'criterion' as const, id: criterionId },
    })),
  ];
}

function silentClaims({ at, id, name, sections }: PreflightAccount): readonly PreflightItem[] {
  const silent = collectClaims(sections, () => '').filter(
    ({ how, leftOut }) => how === '' && !leftOut,
  );
  const [first] = silent;
  if (!first) return [];
  return [
    {
      group: 'check',
      text: `${name}: ${silent.length === 1 ? '1 claim does' : `${silent.length} claims do`} not say how it shows its criterion.`,
      place: { at, id, stageId: first.stageId, claim: first.claim },
    },
  ];
}

/** An item claims criteria as a whole; its description is where it says how it shows them. */
const silentEvidence = ({
  id,
  code,
  criteria,
  description,
}: ReportContent['evidence'][number]): readonly PreflightItem[] =>
  criteria.length > 0 && description.trim() === ''
    ? [
        {
          group: 'check',
          text: `${code} does not say what it is and how it shows its criteria.`,
          place: { at: 'evidence', id },
        },
      ]
    : [];

/** Stages nobody has written, and changes nobody has drawn a conclusion from. */
function unfinished({ entries, changes, guides }: ReportContent): readonly PreflightItem[] {
  const has = (sections: readonly Section[], stage: string) =>
    sections.some(({ stageId, content }) => stageId === stage && isWritten(content));
  return [
    ...entries.flatMap(({ id, code, modelId, sections }): readonly PreflightItem[] => {
      const asked = guides.reflectiveModels.find((model) => model.id === modelId)?.stages ?? [];
      const open = asked.filter((stage) => !has(sections, stage.id));
      const [first] = open;
      if (!first) return [];
      return [
        {
          group: 'check',
          text: `${code} has ${asked.length - open.length} of ${asked.length} stages written.`,
          place: { at: 'entry', id, stageId: first.id },
        },
      ];
    }),
    ...changes
      .filter(({ sections }) => !has(sections, 'conclusion'))
      .map(({ id, title }) => ({
        group: 'check' as const,
        text: `“${title === '' ? 'Untitled change' : title}” has no conclusion yet.`,
        place: { at: 'change' as const, id, stageId: 'conclusion' },
      })),
  ];
}

function unanswered(
  criteria: readonly CriterionCoverage[],
  { answers, content }: PreflightInput,
): readonly PreflightItem[] {
  const context = {
    repeated: repeatedWords(criteria),
    ageIsLookedAt: (content.profile.currentMonths ?? null) !== null,
  };
  return criteria.flatMap((criterion): readonly PreflightItem[] => {
    const open = unansweredPoints(varcsChecks(criterion, answers, context));
    if (open.length === 0 || criterion.state === 'met') return [];
    const names = open.map(({ point }) => varcsNames[point].name.toLowerCase());
    return [
      {
        group: 'check',
        text: `${criterion.code}: an assessor may ask whether it is ${names.join(', ')}.`,
        place: { at: 'criterion', id: criterion.criterionId },
      },
    ];
  });
}

function hints(
  entry: ReportContent['entries'][number],
  { hintsOf }: PreflightInput,
): readonly PreflightItem[] {
  const open = hintsOf(entry);
  const [first] = open;
  if (!first) return [];
  return [
    {
      group: 'consider',
      text: `${entry.code}: ${open.length === 1 ? '1 question' : `${open.length} questions`} from the coach.`,
      place: { at: 'entry', id: entry.id, stageId: first.stageId },
    },
  ];
}
