import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { unitCriteria, type Unit } from '#shared/guides/unit.ts';
import { dayAndTime } from '#renderer/ui/day.ts';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { useUnitVersions } from './use-unit-versions.ts';
import { useSaveUnit } from './use-save-unit.ts';
import classes from './units.module.css';

/** Earlier versions of a unit; one can be brought back, and then this one is kept as well. */
export function UnitVersions({ unit }: { readonly unit: Unit }) {
  const versions = useUnitVersions()
    .filter(({ unitId }) => unitId === unit.id)
    .toSorted((one, other) => (one.replacedAt < other.replacedAt ? 1 : -1));
  const { save, fault } = useSaveUnit();
  if (versions.length === 0) return null;
  return (
    <section aria-labelledby="versions-title">
      <h2 id="versions-title">Earlier versions</h2>
      {fault && <ErrorLine>{fault}</ErrorLine>}
      <ul className={classes['units']} aria-label="Earlier versions">
        {versions.map((version) => (
          <li key={version.id}>
            <div className={classes['words']}>
              <b>
                {version.unit.title}, version {version.unit.version}
              </b>
              <span>
                {unitCriteria(version.unit).length} criteria · replaced{' '}
                {dayAndTime(version.replacedAt)}
              </span>
            </div>
            <Button
              size="xs"
              variant="subtle"
              component={Link}
              to={`/units/move-claims?from=${version.id}&to=${unit.id}`}
              aria-label={`Move claims from version ${version.unit.version}`}
            >
              Move claims…
            </Button>
            <Button
              size="xs"
              aria-label={`Bring back version ${version.unit.version}`}
              onClick={() => void save(version.unit)}
            >
              Bring back
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
