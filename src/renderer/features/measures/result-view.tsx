import { Button } from '@mantine/core';
import { IconAlertTriangle, IconChartDots, IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { Change } from '#shared/measures/change.ts';
import type { Measure } from '#shared/measures/measure.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FilterPills } from '#renderer/ui/filter-pills.tsx';
import { targetSentence } from './target-sentence.ts';
import {
  compareMeasures,
  groupCautions,
  measureName,
  type ComparedMeasure,
  type GroupedCaution,
} from './compared-measures.ts';
import { openQuestions, type OpenQuestion } from './open-questions.ts';
import { MethodList } from './method-list.tsx';
import { PhaseSheets } from './phase-sheets.tsx';
import { ResultCharts } from './result-charts.tsx';
import classes from './result.module.css';

/** What the numbers of a change say: in words, side by side, drawn, and what they do not say. */
export function ResultView(props: {
  readonly change: Change;
  readonly measures: readonly Measure[];
  readonly showsNumbers: boolean;
  readonly onAdd: () => void;
  /** Opens the account at a stage that is still empty. */
  readonly onAnswer: (stageId: string) => void;
}) {
  const { change, measures } = props;
  const compared = useMemo(() => compareMeasures(change, measures), [change, measures]);
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
      <ResultCharts change={change} compared={compared} showsNumbers={props.showsNumbers} />
      {props.showsNumbers && <MethodList compared={compared} />}
      <Cautions
        cautions={groupCautions(compared)}
        asks={openQuestions(change)}
        onAnswer={props.onAnswer}
      />
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

function Cautions(props: {
  readonly cautions: readonly GroupedCaution[];
  readonly asks: readonly OpenQuestion[];
  readonly onAnswer: (stageId: string) => void;
}) {
  const { cautions, asks } = props;
  if (cautions.length === 0 && asks.length === 0) return null;
  return (
    <section className={classes['cautions']} aria-labelledby="cautions-title">
      <h2 id="cautions-title">
        <IconAlertTriangle size={18} stroke={1.75} aria-hidden />
        What this does not show
      </h2>
      <div>
        <ul>
          {cautions.map(({ text, measures }) => (
            <li key={text}>
              {measures.length > 0 && <b>{measures.join(', ')}. </b>}
              {text}
            </li>
          ))}
        </ul>
        {asks.length > 0 && (
          <p className={classes['asks']}>
            {asks.map(({ stageId, text }) => (
              <Button
                key={stageId}
                size="compact-sm"
                variant="subtle"
                leftSection={<IconPlus size={16} stroke={1.75} aria-hidden />}
                onClick={() => props.onAnswer(stageId)}
              >
                {text}
              </Button>
            ))}
          </p>
        )}
      </div>
    </section>
  );
}
