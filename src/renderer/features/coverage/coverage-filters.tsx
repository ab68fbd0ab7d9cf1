import { NativeSelect } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import { lifecycleStages } from '#shared/customers/lifecycle-stages.ts';
import { coverageStates, type UnitCoverage } from '#shared/coverage/coverage.ts';
import { evidenceTypes } from '#shared/evidence/evidence.ts';
import { FilterPills } from '#renderer/ui/filter-pills.tsx';
import { useCustomers } from '#renderer/ui/journal-queries.ts';
import { StateShape } from '#renderer/ui/state-shape.tsx';
import { countStates } from './count-states.ts';
import type { CoverageFilter } from './filter-coverage.ts';
import classes from './coverage.module.css';

/** What is shown: by state and flags, by unit, and by what shows a criterion. */
export function CoverageFilters(props: {
  readonly units: readonly UnitCoverage[];
  readonly filter: CoverageFilter;
  readonly onChange: (filter: CoverageFilter) => void;
}) {
  const { units, filter, onChange } = props;
  const counts = countStates(units);
  const criteria = units.flatMap((unit) => unit.criteria);
  const types = [...new Set(criteria.flatMap(({ claims }) => claims.map(({ type }) => type)))];
  const customers = useCustomers();
  return (
    <>
      <FilterPills
        label="Show criteria"
        pressed={filter.state}
        onPress={(state) => onChange({ ...filter, state })}
        pills={[
          { value: 'all', name: 'All', count: criteria.length },
          ...coverageStates.map((state) => ({
            value: state,
            name: <StateShape state={state} />,
            count: counts[state],
          })),
          {
            value: 'flagged',
            name: (
              <span className={classes['flagPill']}>
                <IconFlag size={14} stroke={1.75} aria-hidden /> Flagged
              </span>
            ),
            count: criteria.filter(({ flags }) => flags.length > 0).length,
          },
        ]}
      />
      <div className={classes['filters']}>
        {units.length > 1 && (
          <Choice
            label="Unit"
            all="Every unit"
            value={filter.unitId}
            choices={units.map(({ unitId, title }) => [unitId, title])}
            onChoose={(unitId) => onChange({ ...filter, unitId })}
          />
        )}
        <Choice
          label="Kind of evidence"
          all="Every kind of evidence"
          value={filter.type}
          choices={types.map((type) => [type, typeName(type)])}
          onChoose={(type) => onChange({ ...filter, type })}
        />
        <Choice
          label="Age"
          all="Any age"
          value={filter.months === null ? null : String(filter.months)}
          choices={[3, 6, 12, 24].map((months) => [String(months), `Last ${months} months`])}
          onChoose={(months) =>
            onChange({ ...filter, months: months === null ? null : Number(months) })
          }
        />
        {customers.length > 0 && (
          <Choice
            label="Customer"
            all="Every customer"
            value={filter.customerId}
            choices={customers.map(({ id, code }) => [id, code])}
            onChoose={(customerId) => onChange({ ...filter, customerId })}
          />
        )}
        <Choice
          label="Stage of the relationship"
          all="Every stage"
          value={filter.stage}
          choices={lifecycleStages.map(({ id, name }) => [id, name])}
          onChoose={(stage) => onChange({ ...filter, stage })}
        />
      </div>
    </>
  );
}

function Choice(props: {
  readonly label: string;
  readonly all: string;
  readonly value: string | null;
  readonly choices: readonly (readonly [string, string])[];
  readonly onChoose: (value: string | null) => void;
}) {
  return (
    <NativeSelect
      size="xs"
      aria-label={props.label}
      value={props.value ?? ''}
      data={[
        { value: '', label: props.all },
        ...props.choices.map(([value, label]) => ({ value, label })),
      ]}
      onChange={(event) => {
        const { value } = event.currentTarget;
        props.onChoose(value === '' ? null : value);
      }}
    />
  );
}

/** `WT` is `Witness testimony`; a centre's own type stays as it is. */
export const typeName = (code: string): string =>
  evidenceTypes.find((type) => type.code === code)?.name ?? code;
