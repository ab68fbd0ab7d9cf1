import { Button } from '@mantine/core';
import { IconAlertTriangle, IconChartDots } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { Change } from '#shared/measures/change.ts';
import type { Measure } from '#shared/measures/measure.ts';
import { dumbbellCharts } from '#shared/reports/dumbbell-charts.ts';
import { seriesChart } from '#shared/reports/series-chart.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FilterPills } from '#renderer/ui/filter-pills.tsx';
import { ChartPicture } from './chart-picture.tsx';
import { targetSentence } from './target-sentence.ts';
import {
  compareMeasures,
  groupCautions,
  measureName,
  type ComparedMeasure,
  type GroupedCaution,
} from './compared-measures.ts';
import { MethodList } from './method-list.tsx';
import { PhaseSheets } from './phase-sheets.tsx';
import classes from './result.module.css';

/** What the numbers of a change say: in words, side by side, drawn, and what they do not say. */
export function ResultView(props: {
  readonly change: Change;
  readonly measures: readonly Measure[];
  readonly showsNumbers: boolean;
  readonly onAdd: () => void;
}) {
  const { change, measures } = props;
  const compared = useMemo(() => compareMeasures(change, measures), [change, measures]);
  const charts = useMemo(
    () => [
      ...dumbbellCharts(change.title === '' ? 'All measures' : change.title, compared),
      ...measures.flatMap((measure) => seriesChart(measure, change) ?? []),
    ],
    [change, measures, compared],
  );
  if (measures.every((measure) => measure.observations.length === 0)) {
    return (
      <EmptyState
        icon={IconChartDots}
        title="No numbers yet"
        action={<Button onClick={props.onAdd}>Add numbers</Button>}
      >
        Add a measure and type what was counted or rated before and after the change. What the
        numbers say will stand here.
      </EmptyState>
    );
  }
  return (
    <>
      <Sentence compared={compared} />
      <PhaseSheets compared={compared} />
      <div className={classes['charts']}>
        {charts.map((chart, index) => (
          <ChartPicture
            key={`${chart.kind} ${index}`}
            chart={chart}
            showsNumbers={props.showsNumbers}
          />
        ))}
      </div>
      {props.showsNumbers && <MethodList compared={compared} />}
      <Cautions cautions={groupCautions(compared)} />
    </>
  );
}

/** What changed in plain words, one measure at a time, so that the sheets and charts stay in sight. */
function Sentence({ compared }: { readonly compared: readonly ComparedMeasure[] }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = compared.find(({ measure }) => measure.id === chosen) ?? compared[0];
  if (shown === undefined) return null;
  return (
    <>
      {compared.length > 1 && (
        <FilterPills
          label="In words"
          pressed={shown.measure.id}
          onPress={setChosen}
          pills={compared.map(({ measure }) => ({ value: measure.id, name: measureName(measure) }))}
        />
      )}
      <p className={classes['sentence']} aria-live="polite">
        {shown.comparison.sentence} {targetSentence(shown)}
      </p>
    </>
  );
}

function Cautions({ cautions }: { readonly cautions: readonly GroupedCaution[] }) {
  if (cautions.length === 0) return null;
  return (
    <section className={classes['cautions']} aria-labelledby="cautions-title">
      <h2 id="cautions-title">
        <IconAlertTriangle size={18} stroke={1.75} aria-hidden />
        What this does not show
      </h2>
      <ul>
        {cautions.map(({ text, measures }) => (
          <li key={text}>
            {measures.length > 0 && <b>{measures.join(', ')}. </b>}
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
