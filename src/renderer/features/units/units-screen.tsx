import { Button, Group } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useGuides, useProfile } from '#renderer/ui/journal-queries.ts';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { useUnitVersions } from './use-unit-versions.ts';
import { UnitRow } from './unit-row.tsx';
import classes from './units.module.css';

/** The units of the journal: those worked towards and the others, with what can be done about each. */
export function UnitsScreen() {
  const { units } = useGuides();
  const { unitIds } = useProfile();
  const versions = useUnitVersions();
  const chosen = unitIds.flatMap((id) => units.find((unit) => unit.id === id) ?? []);
  const others = units.filter(({ id }) => !unitIds.includes(id));
  const count = (id: string) => versions.filter(({ unitId }) => unitId === id).length;
  return (
    <Page>
      <p className={classes['back']}>
        <Link to="/settings">Settings</Link>
      </p>
      <PageHeader
        title="Units"
        sub="Your centre’s specification takes the place of the examples that come with the app."
        actions={
          <Group gap="xs">
            <Button component={Link} to="/units/move-claims" variant="subtle">
              Move claims…
            </Button>
            <Button
              component={Link}
              to="/units/bring-in"
              leftSection={<IconFileImport size={18} stroke={1.75} aria-hidden />}
            >
              Bring in a unit…
            </Button>
          </Group>
        }
      />
      <h2>You work towards</h2>
      <ul className={classes['units']} aria-label="Units you work towards">
        {chosen.map((unit) => (
          <UnitRow key={unit.id} unit={unit} versions={count(unit.id)} isOwn />
        ))}
      </ul>
      {others.length > 0 && (
        <>
          <h2>Others</h2>
          <ul className={classes['units']} aria-label="Other units">
            {others.map((unit) => (
              <UnitRow key={unit.id} unit={unit} versions={count(unit.id)} isOwn={false} />
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}
