import { contentsAndChapters, inOneGo, type Chapter } from './chapter.ts';
import { counted } from './make-blocks.ts';
import { findNothing } from './find-nothing.ts';
import { accountIndex } from './parts/account-index.ts';
import { changeChapter } from './parts/change-chapter.ts';
import { decisionsChapter } from './parts/decision-boxes.ts';
import { accountsChapter, entryBlocks, entryTitle } from './parts/entry-blocks.ts';
import { evidenceChapter } from './parts/evidence-index.ts';
import { lessonsChapters } from './parts/lessons.ts';
import { matrixChapter, shownUnits } from './parts/matrix.ts';
import { methodChapter } from './parts/method-note.ts';
import { modelUseChapters } from './parts/model-uses.ts';
import {
  achievementChapter,
  declarationChapter,
  profileChapter,
  unitChapter,
  witnessChapter,
} from './parts/portfolio-parts.ts';
import { authorshipChapters } from './parts/authorship.ts';
import { relationshipChapter } from './parts/relationship-chapter.ts';
import { policyChapters, serviceChapters } from './parts/service-chapters.ts';
import { testimonyChapters } from './parts/testimonies.ts';
import { signOffChapter } from './parts/sign-off.ts';
import { changeTitle, summaryChapter } from './parts/summary.ts';
import type { ReportContent } from './report-content.ts';
import type { ReportOptions } from './report-options.ts';
import { finishReport } from './finish-report.ts';
import { createScope, type ReportScope } from './report-scope.ts';
import type { Report } from './report.ts';

/** Why there is nothing to make a report of: one sentence that says what to do. */
export type NothingToReport = { readonly nothing: string };

/**
 * Turns a journal into the meaning of a document, without layout. Pure: the
 * same content and options give the same blocks. A pack is many documents: see
 * `buildPack`; asked for one here, this gives the portfolio.
 */
export function buildReport(
  content: ReportContent,
  options: ReportOptions,
): Report | NothingToReport {
  const scope = createScope(content, options);
  const nothing = findNothing(content, options, scope);
  if (nothing !== null) return { nothing };
  switch (options.kind) {
    case 'impact':
      return impactReport(scope);
    case 'entry':
      return entryReport(scope);
    case 'portfolio':
    case 'pack':
      return portfolio(scope);
  }
}

/** Summary, changes, accounts, criteria, evidence, method, boxes: the order in which it is marked. */
function impactReport(scope: ReportScope): Report {
  const [only] = scope.changes;
  const subtitle =
    only && scope.changes.length === 1
      ? changeTitle(only)
      : counted(scope.changes.length, 'change');
  return finish(scope, 'Impact report', scope.changes.length === 0 ? '' : subtitle, [
    summaryChapter(scope),
    ...inOneGo(scope.changes.map(changeChapter)),
    ...inOneGo(serviceChapters(scope)),
    ...(scope.entries.length === 0 ? [] : [accountsChapter(scope)]),
    ...inOneGo(scope.relationships.map(relationshipChapter(scope))),
    ...modelUseChapters(scope),
    ...lessonsChapters(scope),
    matrixChapter(scope),
    evidenceChapter(scope, accountIndex(scope)),
    ...policyChapters(scope),
    methodChapter(scope),
    ...authorshipChapters(scope),
    ...(scope.options.feedbackBoxes ? [decisionsChapter(scope)] : []),
    signOffChapter(),
  ]);
}

/** One account (or the chosen ones) with the criteria it claims. */
function entryReport(scope: ReportScope): Report {
  const [only] = scope.entries;
  const single = only && scope.entries.length === 1 ? only : null;
  const claims = shownUnits(scope, true).length > 0;
  const account: Chapter = single
    ? {
        title: 'The account',
        anchor: single.anchor,
        newPage: true,
        blocks: entryBlocks(single, scope, 3),
      }
    : accountsChapter(scope);
  return finish(
    scope,
    'Reflective account',
    single ? entryTitle(single) : counted(scope.entries.length, 'account'),
    [
      account,
      ...modelUseChapters(scope),
      ...(claims ? [matrixChapter(scope, true)] : []),
      ...(scope.evidence.length === 0 ? [] : [evidenceChapter(scope)]),
      methodChapter(scope),
      ...authorshipChapters(scope),
      ...(claims && scope.options.feedbackBoxes ? [decisionsChapter(scope, true)] : []),
      signOffChapter(),
    ],
  );
}

/** Everything that is handed in, in the page order of the awarding organisations' forms. */
const portfolio = (scope: ReportScope): Report =>
  finish(scope, 'Portfolio', scope.content.profile.qualification, [
    profileChapter(scope),
    declarationChapter(),
    witnessChapter(scope),
    achievementChapter(scope),
    ...scope.units.map((unit) => unitChapter(scope, unit)),
    ...(scope.entries.length === 0 ? [] : [accountsChapter(scope)]),
    ...inOneGo(scope.relationships.map(relationshipChapter(scope))),
    ...modelUseChapters(scope),
    ...inOneGo(scope.changes.map(changeChapter)),
    ...inOneGo(serviceChapters(scope)),
    ...lessonsChapters(scope),
    ...testimonyChapters(scope),
    evidenceChapter(scope, accountIndex(scope)),
    ...policyChapters(scope),
    methodChapter(scope),
    ...authorshipChapters(scope),
  ]);

const finish = (
  scope: ReportScope,
  title: string,
  subtitle: string,
  chapters: readonly Chapter[],
): Report => finishReport(scope, title, subtitle, contentsAndChapters(chapters));
