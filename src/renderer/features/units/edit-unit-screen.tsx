import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, Navigate, useParams } from 'react-router';
import type { Unit } from '#shared/guides/unit.ts';
import {
  draftOfUnit,
  unitDraftFaults,
  unitOfDraft,
  type UnitDraft,
} from '#shared/units/unit-draft.ts';
import { ErrorLine } from '#renderer/ui/error-line.tsx';
import { useGuides } from '#renderer/ui/journal-queries.ts';
import { moveItem } from '#renderer/ui/move-item.ts';
import { newRecordId } from '#renderer/ui/new-record-id.ts';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { OutcomeFields } from './outcome-fields.tsx';
import { UnitFacts } from './unit-facts.tsx';
import { UnitVersions } from './unit-versions.tsx';
import { useSaveUnit } from './use-save-unit.ts';
import classes from './units.module.css';

/** Changes a unit: its facts, outcomes and criteria, and what counts for it. Each save makes a version. */
export function EditUnitScreen() {
  const { id } = useParams();
  const unit = useGuides().units.find((each) => each.id === id);
  return unit ? (
    <OpenUnit key={`${unit.id} ${unit.version}`} unit={unit} />
  ) : (
    <Navigate to="/units" replace />
  );
}

function OpenUnit({ unit }: { readonly unit: Unit }) {
  const [draft, setDraft] = useState(() => draftOfUnit(unit, newRecordId));
  const [tried, setTried] = useState(false);
  const [isChanged, setChanged] = useState(false);
  const { save, fault } = useSaveUnit();
  const faults = tried ? unitDraftFaults(draft) : new Map<string, string>();
  const set = (part: Partial<UnitDraft>) => {
    setDraft({ ...draft, ...part });
    setChanged(true);
  };
  const submit = async () => {
    setTried(true);
    if (unitDraftFaults(draft).size === 0 && (await save(unitOfDraft(draft, unit)))) {
      setChanged(false);
    }
  };
  const [first] = faults.values();
  return (
    <Page>
      <p className={classes['back']}>
        <Link to="/units">Units</Link>
      </p>
      <PageHeader title={unit.title} sub={`Version ${unit.version}`} />
      <div className={classes['edit']}>
        <UnitFacts draft={draft} fault={faults.get('title') ?? null} onChange={set} />
        {draft.outcomes.map((outcome, index) => (
          <OutcomeFields
            key={outcome.key}
            outcome={outcome}
            number={index + 1}
            count={draft.outcomes.length}
            faults={faults}
            onChange={(next) =>
              set({
                outcomes: draft.outcomes.map((each) => (each.key === next.key ? next : each)),
              })
            }
            onMove={(by) => set({ outcomes: moveItem(draft.outcomes, index, by) })}
            onRemove={() =>
              set({ outcomes: draft.outcomes.filter(({ key }) => key !== outcome.key) })
            }
          />
        ))}
        <Button
          className={classes['add'] ?? ''}
          leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
          onClick={() => set({ outcomes: [...draft.outcomes, newOutcome(draft)] })}
        >
          Add an outcome
        </Button>
        {first !== undefined && <ErrorLine>Not saved yet. {first}</ErrorLine>}
        {fault && <ErrorLine>{fault}</ErrorLine>}
        <Group gap="xs">
          <Button variant="filled" disabled={!isChanged} onClick={() => void submit()}>
            Save this version
          </Button>
          <span>{isChanged ? 'Changed and not saved yet.' : 'Saved.'}</span>
          <Link to={`/units/move-claims?to=${unit.id}`}>Move claims to these criteria…</Link>
        </Group>
        <UnitVersions unit={unit} />
      </div>
    </Page>
  );
}

const newOutcome = ({ outcomes }: UnitDraft): UnitDraft['outcomes'][number] => ({
  key: newRecordId(),
  code: String(outcomes.length + 1),
  title: '',
  type: 'performance',
  criteria: [],
});
