import { useState } from 'react';
import { coverageStates, type CoverageState } from '#shared/coverage/coverage.ts';
import { StateShape } from '#renderer/ui/state-shape.tsx';
import { FilterPills } from '#renderer/ui/filter-pills.tsx';
import { useCoverage, useGuides } from '#renderer/ui/journal-queries.ts';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { countStates } from './count-states.ts';
import { coverageRows } from './coverage-rows.ts';
import { UnitTable } from './unit-table.tsx';

/** Criteria down, what shows each of them across; a click leads to the exact words. */
export function CoverageScreen() {
  const units = useCoverage();
  const guides = useGuides();
  const [filter, setFilter] = useState<CoverageState | 'all'>('all');
  const counts = countStates(units);
  const all = coverageStates.reduce((sum, state) => sum + counts[state], 0);
  return (
    <Page wide>
      <PageHeader
        title="Coverage"
        sub="What shows each criterion. Only your assessor makes a criterion met."
      />
      <FilterPills
        label="Show criteria"
        pressed={filter}
        onPress={setFilter}
        pills={[
          { value: 'all', name: 'All', count: all },
          ...coverageStates.map((state) => ({
            value: state,
            name: <StateShape state={state} />,
            count: counts[state],
          })),
        ]}
      />
      {units.map((unit) => (
        <UnitTable
          key={unit.unitId}
          title={unit.title}
          notice={unit.notice}
          filtered={filter !== 'all'}
          outcomes={coverageRows(
            unit,
            guides.units.find((guide) => guide.id === unit.unitId),
            filter === 'all' ? null : filter,
          )}
        />
      ))}
    </Page>
  );
}
