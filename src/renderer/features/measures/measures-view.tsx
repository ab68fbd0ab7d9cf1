import { Button } from '@mantine/core';
import { IconPlus, IconRulerMeasure } from '@tabler/icons-react';
import { useState } from 'react';
import type { Measure } from '#shared/measures/measure.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FilterPills } from '#renderer/ui/filter-pills.tsx';
import { measureName } from './compared-measures.ts';
import { MeasureEditor } from './measure-editor.tsx';
import { NewMeasureDialog } from './new-measure-dialog.tsx';
import classes from './change.module.css';

/** The measures of a change, one at a time: choose it, type its observations, say what is measured. */
export function MeasuresView(props: {
  readonly changeId: string;
  readonly measures: readonly Measure[];
  readonly openId: string | null;
  readonly onOpen: (id: string | null) => void;
}) {
  const { measures } = props;
  const [isAdding, setIsAdding] = useState(false);
  const opened = measures.find(({ id }) => id === props.openId) ?? measures[0];
  const addButton = (
    <Button
      size={measures.length === 0 ? 'sm' : 'xs'}
      leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
      onClick={() => setIsAdding(true)}
    >
      New measure
    </Button>
  );
  return (
    <>
      {opened === undefined ? (
        <EmptyState icon={IconRulerMeasure} title="No measures yet" action={addButton}>
          Add something you can count or rate in the same way before and after the change.
        </EmptyState>
      ) : (
        <>
          <div className={classes['chooser']}>
            <FilterPills
              label="Measures of this change"
              pressed={opened.id}
              onPress={props.onOpen}
              pills={measures.map((measure) => ({
                value: measure.id,
                name: measureName(measure),
                count: measure.observations.length,
              }))}
            />
            {addButton}
          </div>
          <MeasureEditor key={opened.id} measure={opened} onDeleted={() => props.onOpen(null)} />
        </>
      )}
      <NewMeasureDialog
        changeId={props.changeId}
        opened={isAdding}
        onClose={() => setIsAdding(false)}
        onMade={({ id }) => props.onOpen(id)}
      />
    </>
  );
}
