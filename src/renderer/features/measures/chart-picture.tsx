import type { ReactNode } from 'react';
import { chartTable } from '#shared/reports/chart-alternative.ts';
import type { Chart } from '#shared/reports/chart.ts';
import { ChartDrawing } from '#renderer/ui/chart-drawing.tsx';
import { NumbersTable } from './numbers-table.tsx';
import classes from './result.module.css';

/** A chart on a sheet, what can be done with it, and its numbers below when they are asked for. */
export function ChartPicture(props: {
  readonly chart: Chart;
  readonly showsNumbers: boolean;
  /** Another form, saving, copying. */
  readonly actions: ReactNode;
}) {
  const { chart } = props;
  return (
    <figure className={`hs-sheet ${classes['figure']}`} aria-label={chart.title}>
      <figcaption>
        <h2>{chart.title}</h2>
        <p>{chart.note}</p>
      </figcaption>
      <ChartDrawing chart={chart} className={classes['drawing']} />
      {props.actions}
      {props.showsNumbers && <NumbersTable table={chartTable(chart)} />}
    </figure>
  );
}
