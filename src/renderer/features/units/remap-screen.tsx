import { NativeSelect } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import type { Unit } from '#shared/guides/unit.ts';
import { useGuides, useProfile } from '#renderer/ui/journal-queries.ts';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { MoveClaims } from './move-claims.tsx';
import { useUnitVersions } from './use-unit-versions.ts';
import classes from './units.module.css';

/** When a specification changes: which criterion became which, and the claims go along. */
export function RemapScreen() {
  const { units } = useGuides();
  const { unitIds } = useProfile();
  const versions = useUnitVersions();
  const [search, setSearch] = useSearchParams();
  const sources = [
    ...units.map((unit) => ({ id: unit.id, unit, label: `${unit.title} (now)` })),
    ...versions.map(({ id, unit }) => ({
      id,
      unit,
      label: `${unit.title}, version ${unit.version} (earlier)`,
    })),
  ];
  const to = units.find(({ id }) => id === search.get('to')) ?? lastOf(units, unitIds);
  const from =
    sources.find(({ id }) => id === search.get('from')) ??
    sources.find(({ id, unit }) => unit.id === to?.id && id !== to.id) ??
    sources.find(({ id }) => id !== to?.id);
  const choose = (part: { readonly from?: string; readonly to?: string }) =>
    setSearch({ from: from?.id ?? '', to: to?.id ?? '', ...part }, { replace: true });
  return (
    <Page wide>
      <p className={classes['back']}>
        <Link to="/units">Units</Link>
      </p>
      <PageHeader
        title="Move claims to a new specification"
        sub="Claims, evidence and judgements move only where you say so. Each record keeps its earlier version in its history."
      />
      <div className={classes['facts']}>
        <NativeSelect
          label="From"
          value={from?.id ?? ''}
          data={sources.map(({ id, label }) => ({ value: id, label }))}
          onChange={({ currentTarget }) => choose({ from: currentTarget.value })}
        />
        <NativeSelect
          label="To"
          value={to?.id ?? ''}
          data={units.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={({ currentTarget }) => choose({ to: currentTarget.value })}
        />
      </div>
      {from && to && from.id !== to.id ? (
        <MoveClaims key={`${from.id} ${to.id}`} from={from.unit} to={to} />
      ) : (
        <p>Choose two different units, or an earlier version and the one it became.</p>
      )}
    </Page>
  );
}

/** The unit that was added last is most likely the new specification. */
const lastOf = (units: readonly Unit[], unitIds: readonly string[]): Unit | undefined =>
  units.find(({ id }) => id === unitIds.at(-1)) ?? units[0];
