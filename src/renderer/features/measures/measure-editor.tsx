import { Button, Group } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { Measure } from '#shared/measures/measure.ts';
import { SaveState } from '#renderer/ui/save-state.tsx';
import { HistoryLink } from '#renderer/ui/history-link.tsx';
import { useRecordDraft } from '#renderer/ui/use-record-draft.ts';
import { useRemoveRecord } from '#renderer/ui/use-remove-record.ts';
import { measureName } from './compared-measures.ts';
import { MeasureDefinition } from './measure-definition.tsx';
import { scaleFault } from './measure-faults.ts';
import { ObservationTable } from './observation-table.tsx';
import classes from './measure-editor.module.css';

/** One measure: its observations, and beside them what is measured. Saved as it is typed. */
export function MeasureEditor(props: {
  readonly measure: Measure;
  readonly onDeleted: () => void;
}) {
  const { draft, edit, status, flush } = useRecordDraft(
    'measures',
    props.measure,
    ({ kind, scale, beforeDiffered }) =>
      scaleFault({ kind, scale }) === null &&
      scaleFault({ kind, scale: beforeDiffered.scale }) === null,
  );
  const remove = useRemoveRecord('measures');
  const deleteMeasure = async () => {
    // What was typed last goes first, so that undoing the deletion brings it back too.
    await flush();
    props.onDeleted();
    await remove({ id: draft.id, name: `“${measureName(draft)}”` });
  };
  return (
    <section aria-label={measureName(draft)} className={classes['editor']}>
      <div className={classes['observations']}>
        <header>
          <h2>{measureName(draft)}</h2>
          <SaveState status={status} onRetry={() => void flush()} />
          <Group gap={4}>
            <HistoryLink kind="measure" id={draft.id} />
            <Button
              size="xs"
              variant="subtle"
              leftSection={<IconTrash size={16} stroke={1.75} aria-hidden />}
              onClick={() => void deleteMeasure()}
            >
              Delete measure
            </Button>
          </Group>
        </header>
        <ObservationTable
          measure={draft}
          onObservations={(observations) => edit({ observations })}
        />
      </div>
      <MeasureDefinition draft={draft} onEdit={edit} />
    </section>
  );
}
