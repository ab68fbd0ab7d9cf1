import { useMemo } from 'react';
import type { Change } from '#shared/measures/change.ts';
import type { Chart } from '#shared/reports/chart.ts';
import { dumbbellCharts } from '#shared/reports/dumbbell-charts.ts';
import {
  chosenChart,
  measureChart,
  possibleCharts,
  type ChartForm,
} from '#shared/reports/measure-chart.ts';
import { useJournal } from '#renderer/ui/journal-client.tsx';
import { useAddRecord } from '#renderer/ui/use-record-draft.ts';
import { ChartActions } from './chart-actions.tsx';
import { ChartPicture } from './chart-picture.tsx';
import type { ComparedMeasure } from './compared-measures.ts';
import classes from './result.module.css';

type Drawn = {
  readonly key: string;
  readonly chart: Chart;
  readonly compared: ComparedMeasure | null;
  readonly form: ChartForm;
  readonly forms: readonly ChartForm[];
  readonly page: number;
};

/** All measures on shared scales, then each measure in the form that suits its data or was chosen. */
export function ResultCharts(props: {
  readonly change: Change;
  readonly compared: readonly ComparedMeasure[];
  readonly showsNumbers: boolean;
}) {
  const { change, compared } = props;
  const journal = useJournal();
  const save = useAddRecord('measures');
  const drawn = useMemo(() => drawAll(change, compared), [change, compared]);
  return (
    <div className={classes['charts']}>
      {drawn.map(({ key, chart, compared: own, form, forms, page }) => (
        <ChartPicture
          key={key}
          chart={chart}
          showsNumbers={props.showsNumbers}
          actions={
            <ChartActions
              title={chart.title}
              form={form}
              forms={forms}
              onForm={own && ((next) => void save({ ...own.measure, chart: next }))}
              fetchPicture={() =>
                journal.measuring.picture({
                  changeId: change.id,
                  measureId: own?.measure.id ?? null,
                  form,
                  page,
                })
              }
            />
          }
        />
      ))}
    </div>
  );
}

function drawAll(change: Change, compared: readonly ComparedMeasure[]): readonly Drawn[] {
  const title = change.title === '' ? 'All measures' : change.title;
  const together = dumbbellCharts(title, compared).map((chart, page): Drawn => {
    const only = compared.find(
      ({ measure }) => chart.rows.length === 1 && chart.rows[0]?.label === measure.title,
    );
    return {
      key: `together ${page}`,
      chart,
      compared: only ?? null,
      form: 'dumbbell',
      forms: only ? possibleCharts(only, change) : [],
      page,
    };
  });
  const own = compared.flatMap((each): readonly Drawn[] => {
    const form = chosenChart(each, change);
    if (form === null || form === 'dumbbell') return [];
    const chart = measureChart(each, change, form);
    if (chart === null) return [];
    const forms = possibleCharts(each, change);
    return [{ key: each.measure.id, chart, compared: each, form, forms, page: 0 }];
  });
  return [
    // A measure that stands alone on its scale is drawn once, in its own form.
    ...together.filter(
      ({ compared: only }) =>
        only === null || !own.some(({ compared: each }) => each?.measure.id === only.measure.id),
    ),
    ...own,
  ];
}
