import { NumberInput } from '@mantine/core';
import type { Measure } from '#shared/measures/measure.ts';
import { scaleFault } from './measure-faults.ts';
import { measureKindGuides } from './measure-kind-guide.ts';
import classes from './measure-editor.module.css';

/** The ends of a scale, and from which answer on one counts as good. */
export function ScaleFields(props: {
  readonly draft: Measure;
  readonly onEdit: (changed: Partial<Measure>) => void;
}) {
  const { draft } = props;
  const scale = draft.scale ?? measureKindGuides[draft.kind].start.scale;
  if (scale === null) return null;
  const fault = scaleFault(draft);
  const edit = (changed: Partial<typeof scale>) =>
    props.onEdit({ scale: { ...scale, ...changed } });
  return (
    <div>
      <div className={classes['pair']}>
        <NumberInput
          label="Scale from"
          hideControls
          value={scale.min}
          error={fault !== null}
          onChange={(value) => {
            if (typeof value === 'number') edit({ min: value });
          }}
        />
        <NumberInput
          label="Scale to"
          hideControls
          value={scale.max}
          error={fault !== null}
          onChange={(value) => {
            if (typeof value === 'number') edit({ max: value });
          }}
        />
        <NumberInput
          label="Counts as good from"
          placeholder="None"
          hideControls
          value={scale.good ?? ''}
          error={fault !== null}
          onChange={(value) => edit({ good: typeof value === 'number' ? value : null })}
        />
      </div>
      {fault !== null && (
        <p role="alert" className={classes['fault']}>
          {fault}
        </p>
      )}
    </div>
  );
}
