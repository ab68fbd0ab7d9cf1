import { Button, Checkbox, Group, Select } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import {
  guessColumns,
  mapColumns,
  withRole,
  type ColumnMap,
} from '#shared/measures/map-columns.ts';
import { phases, type Measure, type Observation, type Phase } from '#shared/measures/measure.ts';
import type { Row } from '#shared/measures/parsing/split-table.ts';
import { useChanges } from '#renderer/ui/journal-queries.ts';
import { MappedPreview } from './mapped-preview.tsx';
import { MappedSummary } from './mapped-summary.tsx';
import classes from './column-mapper.module.css';

export type Sheet = { readonly name: string; readonly rows: readonly Row[] };

const noRows: readonly Row[] = [];

/** Says for every column what it holds, with the first lines to look at and what would come in. */
export function ColumnMapper(props: {
  readonly sheets: readonly Sheet[];
  readonly measure: Measure;
  readonly onAdd: (observations: readonly Observation[]) => void;
  readonly onCancel: () => void;
}) {
  const { sheets, measure } = props;
  const [name, setName] = useState(sheets[0]?.name ?? '');
  const rows = sheets.find((sheet) => sheet.name === name)?.rows ?? noRows;
  const [map, setMap] = useState<ColumnMap>(() => guessColumns(rows, measure));
  const [phase, setPhase] = useState<Phase | null>(null);
  const [leavesOut, setLeavesOut] = useState(false);
  const changedOn = useChanges().find(({ id }) => id === measure.changeId)?.changedOn ?? null;
  const mapped = useMemo(
    () => mapColumns(rows, map, measure, { phase, changedOn }),
    [rows, map, measure, phase, changedOn],
  );
  const shown = useDeferredValue(mapped);
  const room = 100_000 - measure.observations.length;
  const isReady =
    mapped.missing === null &&
    mapped.observations.length > 0 &&
    mapped.observations.length <= room &&
    (mapped.problems.length === 0 || leavesOut);
  const saysPhase = map.roles.some((role) => role === 'phase' || role === 'before');

  return (
    <div className={classes['mapper']}>
      <Group align="end">
        {sheets.length > 1 && (
          <Select
            label="Sheet"
            allowDeselect={false}
            value={name}
            data={sheets.map((sheet) => sheet.name)}
            onChange={(next) => {
              const chosen = sheets.find((sheet) => sheet.name === next);
              if (!chosen) return;
              setName(chosen.name);
              setMap(guessColumns(chosen.rows, measure));
            }}
          />
        )}
        <Checkbox
          label="The first line holds headings"
          checked={map.hasHeading}
          onChange={(event) => setMap({ ...map, hasHeading: event.currentTarget.checked })}
        />
      </Group>
      <MappedPreview
        rows={rows}
        map={map}
        measure={measure}
        onRole={(column, role) => setMap(withRole(map, column, role))}
      />
      {!saysPhase && (
        <Select
          label="The whole table is"
          placeholder="Told by the dates"
          clearable
          value={phase}
          data={[
            { value: 'before', label: 'from before the change' },
            { value: 'after', label: 'from after the change' },
          ]}
          onChange={(value) => setPhase(phases.find((each) => each === value) ?? null)}
        />
      )}
      <MappedSummary mapped={shown} room={room} />
      {mapped.problems.length > 0 && mapped.observations.length > 0 && (
        <Checkbox
          label={`Leave out ${mapped.problems.length === 1 ? 'this line' : `these ${mapped.problems.length} lines`}`}
          checked={leavesOut}
          onChange={(event) => setLeavesOut(event.currentTarget.checked)}
        />
      )}
      <Group>
        <Button
          variant="filled"
          disabled={!isReady}
          onClick={() => props.onAdd(mapped.observations)}
        >
          Add observations
        </Button>
        <Button onClick={props.onCancel}>Cancel</Button>
      </Group>
    </div>
  );
}
