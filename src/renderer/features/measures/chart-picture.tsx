import { useElementSize } from '@mantine/hooks';
import { chartAlternative, chartTable } from '#shared/reports/chart-alternative.ts';
import type { ChartPalette } from '#shared/reports/chart-palette.ts';
import type { Chart } from '#shared/reports/chart.ts';
import { drawChart } from '#shared/reports/draw-chart.ts';
import { SvgPicture } from '#renderer/ui/svg-picture.tsx';
import { NumbersTable } from './numbers-table.tsx';
import classes from './result.module.css';

/** A chart in the colours of the screen, as wide as its sheet; its words for those who cannot see it, its numbers below. */
export function ChartPicture(props: { readonly chart: Chart; readonly showsNumbers: boolean }) {
  const { chart } = props;
  const { ref, width } = useElementSize<HTMLDivElement>();
  return (
    <figure className={`hs-sheet ${classes['figure']}`}>
      <figcaption>
        <h2>{chart.title}</h2>
        <p>{chart.note}</p>
      </figcaption>
      <div ref={ref} className={classes['drawing']}>
        {width > 0 && (
          <SvgPicture
            drawing={drawChart(chart, { width, palette: screenPalette })}
            alt={chartAlternative(chart)}
          />
        )}
      </div>
      {props.showsNumbers && <NumbersTable table={chartTable(chart)} />}
    </figure>
  );
}

const screenPalette: ChartPalette = {
  background: 'var(--hs-sheet)',
  ink: 'var(--hs-ink)',
  quiet: 'var(--hs-ink-3)',
  line: 'var(--hs-line)',
  edge: 'var(--hs-edge)',
  before: 'var(--hs-before)',
  after: 'var(--hs-after)',
};
