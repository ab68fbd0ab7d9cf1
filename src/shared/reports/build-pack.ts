import { buildReport, type NothingToReport } from './build-report.ts';
import {
  buildPackIndex,
  buildRelationshipReport,
  buildUnitRecord,
  type PackFile,
} from './pack-documents.ts';
import { asciiName, joinName, reportFileName, signature } from './file-names.ts';
import { noService, serviceFiles } from './pack-service.ts';
import { evidenceFolders, handedIn } from './handed-in-files.ts';
import { findNothing } from './find-nothing.ts';
import { entryCodes } from './parts/entry-blocks.ts';
import type { ReportContent } from './report-content.ts';
import type { ReportOptions } from './report-options.ts';
import { relationshipCriteria } from './reported-relationships.ts';
import { createScope, type ReportScope } from './report-scope.ts';
import type { ReportUnit } from './report-units.ts';
import { dayOf } from './day-text.ts';

/** A document of a pack; `path` uses `/` and has no ending: each format adds its own. */
export type PackDocument = PackFile & { readonly path: string };

/**
 * The folder that is handed in: for every unit a record (criteria, decisions,
 * sign-off, evidence) and a numbered document for each account and change that
 * shows one of its criteria; on top an index of all of them.
 */
export function buildPack(
  content: ReportContent,
  options: ReportOptions,
): readonly PackDocument[] | NothingToReport {
  const scope = createScope(content, options);
  const nothing = findNothing(content, { ...options, kind: 'pack' }, scope);
  if (nothing !== null) return { nothing };
  const units = scope.units.filter(({ unit }) => unit !== null);
  const folders = units.map((unit, index) => unitFolder(content, options, unit, index));
  const evidence = evidenceFolders(handedIn(scope.evidence, options));
  const index = buildPackIndex(scope, folders, evidence);
  const path = joinName('00', 'Index', dayOf(content.madeAt), signature(content, options));
  return [
    { path, report: index, title: 'Index', codes: [] },
    ...folders.flatMap((folder) => folder.files),
  ];
}

function unitFolder(
  content: ReportContent,
  options: ReportOptions,
  unit: ReportUnit,
  index: number,
) {
  const folder = joinName(`Unit_${index + 1}`, asciiName(unit.title)).slice(0, 60);
  const ofUnit: ReportOptions = { ...options, unitIds: [unit.id] };
  const scope = createScope(content, ofUnit);
  const accounts = [
    ...accountFiles(content, ofUnit, scope),
    ...changeFiles(content, ofUnit, scope),
    ...relationshipFiles(content, ofUnit, scope),
    ...serviceFiles(content, ofUnit, scope, codesName),
  ];
  const numbered = accounts.map((file, at) => ({
    ...file,
    path: `${folder}/${joinName(String(at + 1).padStart(2, '0'), file.path)}`,
  }));
  const record: PackDocument = {
    path: `${folder}/${joinName('00', 'Unit_record', dayOf(content.madeAt), signature(content, options))}`,
    report: buildUnitRecord(scope, unit, numbered),
    title: `Unit record: ${unit.title}`,
    codes: [],
  };
  return { unit, folder, files: [record, ...numbered] };
}

function accountFiles(
  content: ReportContent,
  options: ReportOptions,
  scope: ReportScope,
): readonly PackDocument[] {
  return scope.entries.flatMap((reported) => {
    const { entry } = reported;
    const report = buildReport(content, { ...options, kind: 'entry', entryIds: [entry.id] });
    if ('nothing' in report) return [];
    const codes = entryCodes(reported, scope);
    const day = entry.happenedOn ?? dayOf(entry.createdAt);
    const path = joinName(entry.code, 'RA', day, signature(content, options), codesName(codes));
    return [{ path, report, title: `${entry.code} ${entry.title}`, codes }];
  });
}

function changeFiles(
  content: ReportContent,
  options: ReportOptions,
  scope: ReportScope,
): readonly PackDocument[] {
  return scope.changes.flatMap(({ change, stages }) => {
    const report = buildReport(content, {
      ...options,
      kind: 'impact',
      changeIds: [change.id],
      entryIds: [],
      ...noService,
    });
    if ('nothing' in report) return [];
    const claimed = stages.flatMap(({ claims }) => claims.flatMap(({ criteria }) => criteria));
    const codes = scope.nameCriteria(claimed).map(({ text }) => text);
    const about = asciiName(change.title).slice(0, 30);
    const path = joinName(
      reportFileName(content, { ...options, kind: 'impact' }, about),
      codesName(codes),
    );
    return [{ path, report, title: `Impact report: ${change.title}`, codes }];
  });
}

/** One document a relationship, with the criteria its contacts and follow-ups show. */
function relationshipFiles(
  content: ReportContent,
  options: ReportOptions,
  scope: ReportScope,
): readonly PackDocument[] {
  return scope.relationships.flatMap(({ customer, contacts }) => {
    const own = createScope(content, {
      ...options,
      kind: 'impact',
      changeIds: [],
      entryIds: [],
      customerIds: [customer.id],
    });
    const [relationship] = own.relationships;
    if (!relationship) return [];
    const claimed = relationshipCriteria(relationship);
    const codes = own.nameCriteria(claimed).map(({ text }) => text);
    const day = contacts.at(-1)?.contact.happenedOn ?? dayOf(content.madeAt);
    const name = asciiName(customer.code).slice(0, 30);
    const path = joinName('Relationship', name, day, signature(content, options), codesName(codes));
    const report = buildRelationshipReport(own, relationship);
    return [{ path, report, title: `Relationship with ${customer.code}`, codes }];
  });
}

/** `AC1.2-2.3`; more than four are counted: `AC1.2-and-5-more`. */
const codesName = (codes: readonly string[]): string => {
  if (codes.length === 0) return '';
  const rest = codes.length > 4 ? `-and-${codes.length - 1}-more` : '';
  return `AC${(rest === '' ? codes : codes.slice(0, 1)).map(asciiName).join('-')}${rest}`;
};
