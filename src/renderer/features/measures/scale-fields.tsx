import { NumberInput } from '@mantine/core';
import type { Measure } from '#shared/measures/measure.ts';
import { scaleFault } from './measure-faults.ts';
import { measureKindGuides } from './measure-kind-guide.ts';
import classes from './measure-editor.module.css';

type Scale = NonNullable<Measure['scale']>;

/** The scale the answers are given on, and from which answer on one counts as good. */
export function ScaleFields(props: {
  readonly draft: Measure;
  readonly onEdit: (changed: Partial<Measure>) => void;
}) {
  const { draft } = props;
  const scale = draft.scale ?? measureKindGuides[draft.kind].start.scale;
  return (
    scale !== null && (
      <ScaleInputs
        scale={scale}
        names={['Scale from', 'Scale to', 'Counts as good from']}
        fault={scaleFault(draft)}
        onScale={(changed) => props.onEdit({ scale: changed })}
      />
    )
  );
}

/** The two ends of a scale and the lowest good answer; what is wrong with them stands below. */
export function ScaleInputs(props: {
  readonly scale: Scale;
  /** What the three fields are called. */
  readonly names: readonly [from: string, to: string, good: string];
  readonly fault: string | null;
  readonly onScale: (scale: Scale) => void;
}) {
  const { scale, names, fault } = props;
  const edit = (changed: Partial<Scale>) => props.onScale({ ...scale, ...changed });
  return (
    <div>
      <div className={classes['pair']}>
        <NumberInput
          label={names[0]}
          hideControls
          value={scale.min}
          error={fault !== null}
          onChange={(value) => {
            if (typeof value === 'number') edit({ min: value });
          }}
        />
        <NumberInput
          label={names[1]}
          hideControls
          value={scale.max}
          error={fault !== null}
          onChange={(value) => {
            if (typeof value === 'number') edit({ max: value });
          }}
        />
        <NumberInput
          label={names[2]}
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
