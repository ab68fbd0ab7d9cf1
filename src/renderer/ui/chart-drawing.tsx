import { useElementSize } from '@mantine/hooks';
import { chartAlternative } from '#shared/reports/chart-alternative.ts';
import type { ChartPalette } from '#shared/reports/chart-palette.ts';
import type { Chart } from '#shared/reports/chart.ts';
import { drawChart } from '#shared/reports/draw-chart.ts';
import { MarkedDrawing } from './marked-drawing.tsx';

/** A chart in the colours of the screen, as wide as the place it stands in; in words for those who cannot see it. */
export function ChartDrawing({
  chart,
  className,
}: {
  readonly chart: Chart;
  readonly className?: string | undefined;
}) {
  const { ref, width } = useElementSize<HTMLDivElement>();
  return (
    <div ref={ref} className={className}>
      {width > 0 && (
        <MarkedDrawing
          drawing={drawChart(chart, { width, palette: screenPalette })}
          alt={chartAlternative(chart)}
        />
      )}
    </div>
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
