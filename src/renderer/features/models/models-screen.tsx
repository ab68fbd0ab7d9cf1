import { Button } from '@mantine/core';
import { IconPlus, IconTriangleSquareCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { readEffectiveness } from '#shared/customer-models/effectiveness.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useCustomers, useEntries, useGuides, useModelUses } from '#renderer/ui/journal-queries.ts';
import { ModelPicker } from '#renderer/ui/model-uses/model-picker.tsx';
import { EntriesRoomTabs } from '#renderer/ui/entries-room-tabs.tsx';
import { PageHeader } from '#renderer/ui/page-header.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { EffectivenessList } from './effectiveness-list.tsx';
import type { NamedUse } from './list-uses.ts';
import { OwnStepsDialog } from './own-steps-dialog.tsx';
import { UseList } from './use-list.tsx';

/** Which customer models were used for what, whether they helped, and where they stopped helping. */
export function ModelsScreen() {
  const uses = useNamedUses();
  const { customerModels } = useGuides();
  const [picking, setPicking] = useState(false);
  const [making, setMaking] = useState(false);
  const button = (
    <Button
      leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
      onClick={() => setPicking(true)}
    >
      Use a customer model…
    </Button>
  );
  return (
    <Page wide>
      <EntriesRoomTabs />
      <PageHeader
        title="Models"
        sub="The customer models you have put to use: what you did because of each, whether it helped, and where it stopped helping."
        actions={
          <>
            <Button variant="subtle" onClick={() => setMaking(true)}>
              My employer’s own steps…
            </Button>
            {uses.length > 0 && button}
          </>
        }
      />
      {uses.length === 0 ? (
        <EmptyState icon={IconTriangleSquareCircle} title="No model put to use yet" action={button}>
          Naming a model shows little. Choose one, say what you did because of it and whether it
          worked.
        </EmptyState>
      ) : (
        <>
          <EffectivenessList
            models={readEffectiveness(
              customerModels,
              uses.map(({ use }) => use),
            )}
          />
          <UseList uses={uses} />
        </>
      )}
      {making && <OwnStepsDialog onClose={() => setMaking(false)} />}
      {picking && <ModelPicker about={{}} onClose={() => setPicking(false)} />}
    </Page>
  );
}

/** The uses with the names of their model, entries and customers. */
function useNamedUses(): readonly NamedUse[] {
  const { customerModels } = useGuides();
  const entries = useEntries();
  const customers = useCustomers();
  return useModelUses().map((use) => ({
    use,
    name: customerModels.find(({ id }) => id === use.modelId)?.name ?? use.modelId,
    about: [
      ...entries.filter(({ id }) => use.entryIds.includes(id)).map(({ code }) => code),
      ...customers.filter(({ id }) => use.customerIds.includes(id)).map(({ code }) => code),
    ].join(', '),
  }));
}
