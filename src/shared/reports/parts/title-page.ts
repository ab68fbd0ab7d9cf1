import { dayOf, dayText, periodText } from '../day-text.ts';
import type { ReportScope } from '../report-scope.ts';
import type { Field, TitleBlock } from '../report.ts';

/** The title page: who, what, when, and how the document is to be treated. */
export function titlePage(scope: ReportScope, title: string, subtitle: string): TitleBlock {
  const { profile, madeAt, version } = scope.content;
  const own: readonly Field[] = [
    { label: 'Qualification', value: profile.qualification },
    ...unitFields(scope),
    { label: 'Candidate', value: profile.candidate },
  ];
  const around: readonly Field[] = [
    { label: 'Registration number', value: profile.registration },
    { label: 'Workplace', value: profile.workplace },
    { label: 'Centre', value: profile.centre },
    { label: 'Centre number', value: profile.centreNumber },
    { label: 'Assessor', value: profile.assessor },
    { label: 'Internal quality assurer', value: profile.qualityAssurer },
    { label: 'Started on', value: dayText(profile.startedOn) },
  ];
  return {
    type: 'title',
    title,
    subtitle,
    fields: [
      ...own,
      ...(scope.options.anonymise ? [] : around),
      { label: 'Period', value: reportPeriod(scope) },
      { label: 'Version', value: `${dayText(dayOf(madeAt))}, made with Hindsight ${version}` },
    ],
    notice:
      'Confidential. Customers and colleagues are known by codes; their names are kept apart from this document.',
  };
}

/** From the first to the last day that the report tells of, or the days that were asked for. */
export function reportPeriod(scope: ReportScope): string {
  const days = [
    ...scope.entries.map(({ entry }) => entry.happenedOn),
    ...scope.changes.flatMap(({ change, measures }) => [
      change.changedOn,
      ...measures.flatMap(({ comparison: { before, after } }) => [
        before.firstDay,
        before.lastDay,
        after.firstDay,
        after.lastDay,
      ]),
    ]),
  ]
    .filter((day) => day !== null)
    .sort((one, other) => one.localeCompare(other));
  const [first = null, last = null] = [days.at(0), days.at(-1)];
  return periodText(scope.options.from ?? first, scope.options.to ?? last);
}

/** The running header: candidate · unit · centre, without what is empty or left out. */
export const runningHeader = (scope: ReportScope): string =>
  [
    scope.options.anonymise ? '' : scope.content.profile.candidate,
    unitsInHeader(scope.units.filter((unit) => unit.unit !== null).map((unit) => unit.title)),
    scope.content.profile.centre,
  ]
    .filter((part) => part !== '')
    .join(' · ');

/** Two lines of a page hold no more than this: a longer list of units is counted, and stands whole on the title page. */
const longestUnits = 130;

function unitsInHeader(titles: readonly string[]): string {
  const all = titles.join(', ');
  return titles.length > 1 && all.length > longestUnits ? `${titles.length} units` : all;
}

const unitFields = (scope: ReportScope): readonly Field[] =>
  scope.units.flatMap(({ unit, letter }) => {
    if (unit === null) return [];
    const reference = unit.reference === '' ? '' : `, ${unit.reference}`;
    return [
      {
        label: letter === '' ? 'Unit' : `Unit ${letter}`,
        value: `${unit.title}, Level ${unit.level}${reference}`,
      },
    ];
  });
