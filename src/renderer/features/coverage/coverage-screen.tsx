import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useCoverage, useGuides } from '#renderer/ui/journal-queries.ts';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { CoverageFilters } from './coverage-filters.tsx';
import { coverageRows, unitLetters } from './coverage-rows.ts';
import { EvidenceView } from './evidence-view.tsx';
import { everything, filterCoverage, isFiltered } from './filter-coverage.ts';
import { SpreadView } from './spread-view.tsx';
import { UnitTable } from './unit-table.tsx';
import classes from './coverage.module.css';

const views = [
  { value: 'criteria', label: 'By criterion' },
  { value: 'evidence', label: 'By evidence' },
  { value: 'spread', label: 'How it is spread' },
] as const;

/** Criteria down, what shows each of them across; the same by evidence; and how the evidence is spread. */
export function CoverageScreen() {
  const units = useCoverage();
  const guides = useGuides();
  const [search, setSearch] = useSearchParams();
  const [filter, setFilter] = useState(everything);
  const view = views.find(({ value }) => value === search.get('view'))?.value ?? 'criteria';
  const shown = filterCoverage(units, filter, useToday());
  return (
    <Page wide>
      <PageHeader
        title="Coverage"
        sub="What shows each criterion. Only your assessor makes a criterion met."
      />
      <SegmentedControl
        className={classes['views'] ?? ''}
        size="xs"
        aria-label="How to look at it"
        value={view}
        data={views.map(({ value, label }) => ({ value, label }))}
        onChange={(value) => setSearch(value === 'criteria' ? {} : { view: value })}
      />
      {view === 'spread' ? (
        <SpreadView />
      ) : (
        <CoverageFilters units={units} filter={filter} onChange={setFilter} />
      )}
      {view === 'evidence' && <EvidenceView units={shown} letters={unitLetters(units)} />}
      {view === 'criteria' &&
        shown.map((unit) => (
          <UnitTable
            key={unit.unitId}
            title={unit.title}
            notice={unit.notice}
            filtered={isFiltered(filter)}
            opened={search.get('criterion')}
            outcomes={coverageRows(
              unit,
              guides.units.find((guide) => guide.id === unit.unitId),
            )}
          />
        ))}
    </Page>
  );
}
